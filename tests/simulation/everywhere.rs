//! What a worker answers natively, kept: `tests/browser/funnel.spec.ts` asks the shipped one the same, which must give
//! the very same bytes.

use std::fmt::Write as _;

use qunce::jobs::simulation::messages::Request;
use qunce::jobs::simulation::station::Station;
use qunce::simulation::inputs::Inputs;

use crate::support::busy;

const JOB: u32 = 1;

/// FNV-1a, which is a line in any language.
fn digest(bytes: &[u8]) -> String {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", bytes.iter().fold(0xcbf2_9ce4_8422_2325, step))
}

#[test]
fn a_worker_answers_the_same_bytes_as_ever() {
    let inputs = Inputs { runs: 300, ..busy() };
    let (runs, days) = (inputs.runs, inputs.horizon_days);
    let requests = [
        Request::Begin(JOB, Box::new(inputs), u32::MAX),
        Request::Run(JOB, 0..runs / 2),
        Request::Run(JOB, runs / 2..runs),
        Request::Bands(JOB, 0..days),
        Request::Figures(JOB, 0..14),
        Request::Tell(JOB, 0..runs),
        Request::HandOver(JOB),
    ];
    let mut station = Station::default();
    let mut told = String::new();
    for request in requests {
        let request = request.encode();
        let asked: String = request.iter().map(|byte| format!("{byte:02x}")).collect();
        let answer = station.serve(&request);
        writeln!(told, "{asked} {} {}", answer.len(), digest(&answer)).unwrap();
    }
    insta::assert_snapshot!(told);
}
