//! JSON trees: what one has that another lacks, by JSON pointer.

use std::collections::BTreeMap;

use serde_json::Value;

/// Where in a tree: a JSON pointer, `/staffing/size`.
pub type Pointer = String;

/// A pointer one step further.
pub fn step(at: &str, key: &str) -> Pointer {
    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Fields of `a`'s objects that `b` lacks, with their values. Nulls and the inside of lists don't count.
pub fn only_in(a: &Value, b: &Value) -> BTreeMap<Pointer, Value> {
    let mut found = BTreeMap::new();
    collect_only_in(a, b, "", &mut found);
    found
}

fn collect_only_in(a: &Value, b: &Value, at: &str, found: &mut BTreeMap<Pointer, Value>) {
    let (Value::Object(a), Value::Object(b)) = (a, b) else { return };
    for (key, value) in a.iter().filter(|(_, value)| !value.is_null()) {
        let here = step(at, key);
        match b.get(key) {
            Some(other) => collect_only_in(value, other, &here, found),
            None => drop(found.insert(here, value.clone())),
        }
    }
}

/// The keys to the first list in `read` where `known` has an object: serde reads a list as the object's fields in turn.
pub fn list_for_object(read: &Value, known: &Value) -> Option<Vec<String>> {
    let Value::Object(known) = known else { return None };
    known.iter().filter(|(_, value)| value.is_object()).find_map(|(key, value)| {
        let read = read.get(key)?;
        let deeper = if read.is_array() { Vec::new() } else { list_for_object(read, value)? };
        Some(std::iter::once(key.clone()).chain(deeper).collect())
    })
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

/// Takes out what is at `path`, given as keys and indices from the root. False if nothing is there.
pub fn prune(tree: &mut Value, path: &[String]) -> bool {
    let Some((last, parents)) = path.split_last() else { return false };
    let mut place = tree;
    for part in parents {
        let next = match place {
            Value::Object(map) => map.get_mut(part),
            Value::Array(list) => part.parse().ok().and_then(|i: usize| list.get_mut(i)),
            _ => None,
        };
        let Some(next) = next else { return false };
        place = next;
    }
    match place {
        Value::Object(map) => map.remove(last).is_some(),
        Value::Array(list) => match last.parse() {
            Ok(i) if i < list.len() => {
                list.remove(i);
                true
            }
            _ => false,
        },
        _ => false,
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
    let mut keys: Vec<&String> = a.keys().chain(b.keys()).collect();
    keys.sort();
    keys.dedup();
    for key in keys {
        collect_differences(a.get(key), b.get(key), &step(at, key), found);
    }
}

fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}
