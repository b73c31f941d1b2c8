//! JSON trees: what one has that another lacks, by JSON pointer.

use serde_json::{Map, Value};

/// Where in a tree: a JSON pointer, `/staffing/size`.
pub type Pointer = String;

/// A pointer one step further.
pub fn step(at: &str, key: &str) -> Pointer {
    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Fields of `a`'s objects that `b` lacks, with their values. Nulls and the inside of lists don't count.
pub fn only_in(a: &Value, b: &Value) -> Vec<(Pointer, Value)> {
    let mut found = Vec::new();
    collect_only_in(a, b, "", &mut found);
    found
}

fn collect_only_in(a: &Value, b: &Value, at: &str, found: &mut Vec<(Pointer, Value)>) {
    let (Value::Object(a), Value::Object(b)) = (a, b) else { return };
    for (key, value) in a.iter().filter(|(_, value)| !value.is_null()) {
        let here = step(at, key);
        match b.get(key) {
            Some(other) => collect_only_in(value, other, &here, found),
            None => found.push((here, value.clone())),
        }
    }
}

/// Whether `at` is `ancestor` or lies in it.
pub fn is_within(at: &str, ancestor: &str) -> bool {
    at.strip_prefix(ancestor).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Puts `value` at `pointer`; leaves what is there alone.
///
/// No object is made on the way: a field whose object was taken out belongs nowhere any more.
pub fn graft(tree: &mut Value, pointer: &str, value: Value) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let mut place = tree;
    for part in parent.split('/').skip(1) {
        let Some(next) = place.get_mut(unescape(part)) else { return };
        place = next;
    }
    if let Value::Object(map) = place {
        map.entry(unescape(key)).or_insert(value);
    }
}

/// Places where two trees differ: fields that differ, are missing or new; a list counts as one value.
pub fn differences(a: &Value, b: &Value) -> Vec<Pointer> {
    let mut found = Vec::new();
    collect_differences(Some(a), Some(b), "", &mut found);
    found
}

fn collect_differences(a: Option<&Value>, b: Option<&Value>, at: &str, found: &mut Vec<Pointer>) {
    if a == b {
        return;
    }
    let (Some(Value::Object(a)), Some(Value::Object(b))) = (a, b) else {
        found.push(at.to_owned());
        return;
    };
    for key in keys_of_both(a, b) {
        collect_differences(a.get(key), b.get(key), &step(at, key), found);
    }
}

/// The keys that either object has, in order and each once.
pub fn keys_of_both<'a>(a: &'a Map<String, Value>, b: &'a Map<String, Value>) -> Vec<&'a String> {
    // Keys of both are in order already.
    let (mut a, mut b) = (a.keys().peekable(), b.keys().peekable());
    let mut keys = Vec::new();
    loop {
        let key = match (a.peek(), b.peek()) {
            (Some(in_a), Some(in_b)) => in_a.min(in_b),
            (in_a, in_b) => match in_a.or(in_b) {
                Some(key) => key,
                None => return keys,
            },
        };
        let key = *key;
        a.next_if_eq(&key);
        b.next_if_eq(&key);
        keys.push(key);
    }
}

fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}
