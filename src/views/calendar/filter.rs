//! Finding items: by words, kind, status and maker.

use std::collections::BTreeSet;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::item::{Item, ItemId, Maker, Status};
use crate::domain::calendar::kind::Kind;
use crate::i18n::numerals::folded;

/// What is looked for; an empty set looks for everything of its sort.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that all have to occur in an item.
    pub words: String,
    /// Kinds.
    pub kinds: BTreeSet<Kind>,
    /// How far items are.
    pub statuses: BTreeSet<Status>,
    /// Who makes them.
    pub makers: BTreeSet<Maker>,
}

/// The words of a calendar's items, folded once for many searches.
#[derive(Debug, PartialEq, Eq)]
pub struct Index {
    words: Vec<(ItemId, String)>,
}

impl Index {
    /// The words of all items.
    #[must_use]
    pub fn new(calendar: &Calendar) -> Self {
        Self { words: calendar.items.iter().map(|(&id, item)| (id, words_of(item))).collect() }
    }
}

impl Filter {
    /// Whether it lets everything through.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.kinds.is_empty() && self.statuses.is_empty() && self.makers.is_empty()
    }

    /// The items that it lets through, by id; `index` is that of the same calendar.
    #[must_use]
    pub fn matches(&self, calendar: &Calendar, index: &Index) -> BTreeSet<ItemId> {
        let words = folded(&self.words);
        let words: Vec<&str> = words.split_whitespace().collect();
        // Both are in the order of their ids.
        let all = calendar.items.values().zip(&index.words);
        let found = all.filter(|(item, (_, text))| self.takes(item) && words.iter().all(|word| text.contains(word)));
        // In order, so that the set is built in one go.
        found.map(|(_, (id, _))| *id).collect()
    }

    fn takes(&self, item: &Item) -> bool {
        (self.kinds.is_empty() || self.kinds.contains(&item.kind))
            && (self.statuses.is_empty() || self.statuses.contains(&item.status))
            && (self.makers.is_empty() || self.makers.contains(&item.maker))
    }
}

/// What can be found of an item.
fn words_of(item: &Item) -> String {
    let mut words = String::new();
    let parts =
        [item.title.as_str(), item.text.as_str(), item.column.as_str(), item.owner.name.as_str(), item.reward.as_str()];
    for part in parts.into_iter().chain([item.note.as_str()]).filter(|part| !part.is_empty()) {
        words.push_str(&folded(part));
        words.push('\n');
    }
    words
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::domain::words::Words;
    use crate::templates::{blank_calendar, blank_item};

    #[test]
    fn all_words_have_to_occur_anywhere_in_an_item() {
        let mut calendar = blank_calendar();
        let put = |n: u64, title: &str, note: &str, kind| {
            let item = Item { title: Words::cut(title), note: Words::cut(note), kind, ..blank_item() };
            (ItemId::from_chance(n), Rc::new(item))
        };
        calendar.items.extend([
            put(1, "周三团购 绘本", "找 Anna", Kind::Benefit),
            put(2, "ＶＩＰ 抽奖", "", Kind::Fun),
            put(3, "秋分食谱", "", Kind::News),
        ]);
        let index = Index::new(&calendar);
        let found = |filter: Filter| filter.matches(&calendar, &index).into_iter().collect::<Vec<_>>();
        let ids = |ns: &[u64]| ns.iter().map(|&n| ItemId::from_chance(n)).collect::<Vec<_>>();
        let words = |words: &str| Filter { words: words.to_owned(), ..Filter::default() };
        assert_eq!(found(words("anna 团购")), ids(&[1]));
        assert_eq!(found(words("vip")), ids(&[2]));
        assert_eq!(found(words(" ")), ids(&[1, 2, 3]));
        assert_eq!(found(words("没有的")), ids(&[]));
        let kinds = BTreeSet::from([Kind::Fun, Kind::News]);
        assert_eq!(found(Filter { kinds: kinds.clone(), ..Filter::default() }), ids(&[2, 3]));
        assert_eq!(found(Filter { kinds, ..words("食谱") }), ids(&[3]));
        assert!(Filter::default().is_empty() && !words("x").is_empty() && words("  ").is_empty());
    }
}
