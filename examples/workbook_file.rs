//! Writes a plan's workbook in both languages, for other programs to read back.
//!
//! `cargo run --no-default-features --features spreadsheet --example workbook_file -- FOLDER` writes `workbook.zh.xlsx`
//! and `workbook.en.xlsx`. `tests/readback/workbook.py` has their formulas worked out by LibreOffice and compares.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use qunce::checkup::Whole;
use qunce::domain::calendar::day::Day;
use qunce::domain::code::Code as _;
use qunce::domain::plan::PlanId;
use qunce::domain::quantity::{Bounded as _, GroupSize};
use qunce::domain::words::Words;
use qunce::exchange::xlsx::book_file;
use qunce::i18n::Lang;
use qunce::playbook::library::Library;
use qunce::report::Matter;
use qunce::report::workbook::workbook;
use qunce::simulation::engine::Engine;
use qunce::simulation::inputs::Inputs;
use qunce::templates::TemplateCode;

const TODAY: Day = Day::literal(2026, 9, 1);
/// When the files say that they were written. Unit: milliseconds since 1970.
const WRITTEN_AT: i64 = 1_795_318_020_000;

fn main() -> ExitCode {
    let Some(folder) = env::args().nth(1) else {
        eprintln!("usage: workbook_file FOLDER");
        return ExitCode::from(2);
    };
    match write(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let library = Library::read(
        include_str!("../assets/facts.json"),
        include_str!("../assets/platform-rules.json"),
        include_str!("../assets/notes.json"),
    );
    let library = library.map_err(|why| io::Error::other(format!("{why:?}")))?;
    for lang in [Lang::Zh, Lang::En] {
        let nothing = || io::Error::other("the sample is not what it should be");
        let mut plan = TemplateCode::ALL[0].plan(PlanId::new("sample-plan").ok_or_else(nothing)?, lang);
        plan.title = Words::new("=1+1 群策 & <b>").map_err(|_| nothing())?;
        plan.staffing.size = GroupSize::new(450).map_err(|_| nothing())?;
        let whole = Whole::new(&plan, TODAY);
        let inputs = Inputs { runs: 500, ..whole.forecast().derived.inputs.clone() };
        let engine = Engine::new(inputs).map_err(|why| io::Error::other(format!("{why:?}")))?;
        let partial = engine.run_range(0..500);
        let (results, told) = (partial.results(&engine), partial.told());
        let runs = Some((&results, &told));
        let matter = Matter { plan: &plan, today: TODAY, lang, library: Some(&library), runs, version: "0.1.0" };
        let file = book_file(&workbook(&matter), lang, WRITTEN_AT).map_err(|why| io::Error::other(why.code()))?;
        fs::write(folder.join(format!("workbook.{}.xlsx", lang.code())), file)?;
    }
    Ok(())
}
