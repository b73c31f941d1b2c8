//! Strategies for anything that a plan can say about its report, and for any edit of it.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::subsequence;

use qunce::domain::code::Code;
use qunce::domain::report::{ReportPart, ReportSetup};
use qunce::editing::report::ReportEdit;

use super::{choice, text, unknown_at};

/// Anything that can be said.
pub fn report() -> impl Strategy<Value = ReportSetup> {
    let left_out = subsequence(ReportPart::ALL.to_vec(), 0..=ReportPart::ALL.len());
    let fields = (left_out, option::of(choice()), choice(), text(), text(), unknown_at(&["/seal", "/cover"]));
    fields.prop_map(|(left_out, language, paper, author, reader, unknown)| ReportSetup {
        left_out,
        language,
        paper,
        author,
        reader,
        unknown,
    })
}

/// Any edit.
pub fn report_edit() -> impl Strategy<Value = ReportEdit> + Clone {
    use ReportEdit as E;
    prop_oneof![
        (choice(), any::<bool>()).prop_map(|(part, is_in)| E::Include(part, is_in)),
        option::of(choice()).prop_map(E::SetLanguage),
        choice().prop_map(E::SetPaper),
        text().prop_map(E::SetAuthor),
        text().prop_map(E::SetReader),
    ]
}

/// The name of an edit's variant.
pub fn variant(edit: &ReportEdit) -> &'static str {
    match edit {
        ReportEdit::Include(..) => "part of the report",
        ReportEdit::SetLanguage(_) => "language of the report",
        ReportEdit::SetPaper(_) => "paper",
        ReportEdit::SetAuthor(_) => "author",
        ReportEdit::SetReader(_) => "reader",
    }
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 5;
