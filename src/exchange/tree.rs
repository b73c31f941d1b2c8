//! JSON trees: what one has that another lacks, by JSON pointer.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

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

/// Puts `value` at `pointer`, making objects on the way; leaves what is there alone.
pub fn graft(tree: &mut Value, pointer: &str, value: Value) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let mut place = tree;
    for part in parent.split('/').skip(1) {
        let Value::Object(map) = place else { return };
        place = map.entry(unescape(part)).or_insert_with(|| Value::Object(Map::new()));
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
