//! How long the copy checker takes natively: `cargo bench --bench copy`. 100,000 characters with 10,000 words have to be
//! read in 20 ms.

use divan::counter::CharsCount;
use divan::{Bencher, black_box};
use qunce::domain::copy::Checker;
use qunce::domain::copy::list::WordList;

const LENGTH: usize = 100_000;
const WORDS: usize = 10_000;

fn main() {
    divan::main();
}

/// A list of so many words of two to five characters.
fn words(n: usize) -> WordList {
    let letter =
        |seed: usize| char::from_u32(0x4e00 + u32::try_from(seed * 7_919 % 20_000).unwrap_or(0)).unwrap_or('字');
    let word = |n: usize| (0..2 + n % 4).map(|place| letter(n * 31 + place * 17)).chain(['\n']).collect::<String>();
    WordList::read(&(0..n).map(word).collect::<String>()).0
}

/// So many characters of what is said in a group; every 500th or so is found.
fn said(length: usize) -> String {
    let talk =
        "今晚八点，营养师在群里答辅食的问题，欢迎带着问题来；错过的可以看回放。周末的亲子活动照常，请家长按时到场。";
    let mixed = "老师您好，孩子 8 个月，每天 3 次辅食可以吗？Order 2026051200 has been sent，谢谢🙏。";
    let found = "邀3人送福利，全网最低价，加 QQ 群 123456789，www.example.com，13800138000。";
    let page: Vec<&str> = [talk; 5].into_iter().chain([mixed; 3]).chain([found]).collect();
    page.iter().cycle().flat_map(|text| text.chars()).take(length).collect()
}

/// Plain text, such as a person pastes.
#[divan::bench]
fn reads_a_text(bencher: Bencher<'_, '_>) {
    let (checker, text) = (Checker::new(&words(WORDS)), said(LENGTH));
    bencher.counter(CharsCount::new(LENGTH)).bench(|| checker.check(black_box(&text)));
}

/// Every letter full-width and spaced out, so that all of it is decomposed.
#[divan::bench]
fn reads_a_text_of_tricks(bencher: Bencher<'_, '_>) {
    let (checker, text) = (Checker::new(&words(WORDS)), "Ａ３\u{200b}邀 ".repeat(LENGTH / 5));
    bencher.counter(CharsCount::new(LENGTH)).bench(|| checker.check(black_box(&text)));
}

/// The words, made ready when the list changes.
#[divan::bench]
fn makes_the_words_ready(bencher: Bencher<'_, '_>) {
    let words = words(WORDS);
    bencher.bench(|| Checker::new(black_box(&words)));
}
