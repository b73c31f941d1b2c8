//! Has the worker for measuring read a little before there is a file: a worker takes a while to start, and a browser gives
//! code that has not run its slowest form.

use js_sys::{Array, Uint8Array};
use web_sys::Blob;

use super::measurer;
use super::worker::{self, Along};
use crate::jobs::measuring::messages::Request;
use crate::measuring::zone::Zone;

/// What is read: enough for the browser to think the code worth its best. Unit: bytes.
const N_BYTES: usize = 2 << 20;
/// How much of it at a time: between two slices the browser can put better code in. Unit: bytes.
const SLICE: u32 = 1 << 18;

/// Somebody is about to choose a file. Everything is sent at once, so that whatever they choose is read behind it; where no
/// worker starts, their reading finds out.
pub fn rehearse() {
    if measurer::is_busy() || worker::is_running(measurer::PROGRAM, 0) {
        return;
    }
    let Ok(log) = log() else { return };
    let send = |request: &Request, along: Along| {
        let bytes = Uint8Array::from(request.encode().as_slice());
        worker::send(measurer::PROGRAM, 0, &bytes, along)
    };
    let mut sent = vec![
        send(&Request::Begin(Zone::shanghai()), Along::Nothing),
        send(&Request::Open(None, None), Along::File(&log)),
    ];
    sent.extend((0..N_BYTES.div_ceil(SLICE as usize)).map(|_| send(&Request::Slice, Along::Next(SLICE))));
    sent.extend([Request::Close, Request::Sum].map(|request| send(&request, Along::Nothing)));
    wasm_bindgen_futures::spawn_local(async move {
        for answer in sent {
            // What comes of it is of no use, and nobody misses it.
            drop(answer.await);
        }
    });
}

/// A log with all that rows have: quotes, line breaks, questions, names.
fn log() -> Result<Blob, wasm_bindgen::JsValue> {
    const HEADING: &str =
        "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n";
    const TEXTS: [&str; 4] =
        ["早上好", "有人在吗？今天几点开始", "\"一行\n两行，\"\"引\"\"\"", "这个价格比上次贵了不少，我再考虑考虑"];
    let row = |n: usize| {
        let (at, who, text) = (1_706_490_000 + n * 60, n % 50, TEXTS[n % TEXTS.len()]);
        format!("{n},3,1,0,0,{at},2,{text},2024-01-29 09:00:00,,成员{who},wxid_{who:012}\n")
    };
    let rows: String = (0..400).map(row).collect();
    let parts = Array::of1(&HEADING.into());
    (0..N_BYTES.div_ceil(rows.len())).for_each(|_| {
        parts.push(&rows.as_str().into());
    });
    Blob::new_with_str_sequence(&parts)
}
