//! Zones: Shanghai's table against IANA's, and clocks that change.

use qunce::measuring::zone::Zone;

use super::{Settings, measure, read_all, settings};

#[test]
fn shanghai_is_iana_s() {
    let iana: Zone = measure::table(chrono_tz::Asia::Shanghai);
    assert_eq!(Zone::shanghai(), iana);
}

#[test]
fn clocks_that_change_put_messages_where_the_clock_was() {
    // New York, 2024-11-03: 05:30 UTC and 06:30 UTC are both half past one.
    let rows = "MsgSvrID,type_name,is_sender,talker,msg,src,CreateTime\n\
                1,text,0,a,x,,2024-11-03T05:30:00.000Z\n2,text,0,a,x,,2024-11-03T06:30:00.000Z\n\
                3,text,0,a,x,,2024-11-03T07:30:00.000Z\n4,text,0,a,x,,2024-03-10T07:00:00.000Z\n";
    let zone = measure::zone_of("America/New_York").unwrap();
    let outcome = read_all(&[rows.as_bytes()], &Settings { zone, ..settings() }, 50).1.outcome();
    assert_eq!((outcome.hours[6][1], outcome.hours[6][2], outcome.hours[6][3]), (2, 1, 1));
    assert_eq!(outcome.messages, 4);
}

#[test]
fn a_zone_is_named_as_people_name_it() {
    for (name, ahead) in
        [("UTC", 0), ("+08:00", 28_800), ("-0330", -12_600), ("+14", 50_400), ("Asia/Shanghai", 28_800)]
    {
        assert_eq!(Zone::from_name(name).map(|zone| zone.local(0)), Some(ahead), "{name}");
    }
    for name in ["", "08:00", "+15:00", "+08:60", "+8:0:0", "+é", "Asia", "+-1"] {
        assert_eq!(Zone::from_name(name), None, "{name}");
    }
    assert_eq!(measure::zone_of("Asia/Kolkata").map(|zone| zone.local(1_706_716_800)), Some(1_706_716_800 + 19_800));
}
