//! What was dropped on the page: files, and those of folders, however deep they lie.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, File};

#[wasm_bindgen]
extern "C" {
    type Item;

    #[wasm_bindgen(method, js_name = webkitGetAsEntry, catch)]
    fn entry(this: &Item) -> Result<Option<Entry>, JsValue>;

    #[wasm_bindgen(method, js_name = getAsFile, catch)]
    fn file(this: &Item) -> Result<Option<File>, JsValue>;

    /// A file or a folder that was dropped.
    type Entry;

    #[wasm_bindgen(method, getter, js_name = isDirectory)]
    fn is_folder(this: &Entry) -> bool;

    #[wasm_bindgen(method, getter)]
    fn name(this: &Entry) -> String;

    #[wasm_bindgen(method, js_name = createReader)]
    fn reader(this: &Entry) -> Reader;

    #[wasm_bindgen(method, js_name = file)]
    fn open(this: &Entry, done: &Function, failed: &Function);

    type Reader;

    #[wasm_bindgen(method, js_name = readEntries)]
    fn read(this: &Reader, done: &Function, failed: &Function);
}

/// What was dropped.
pub struct Dropped {
    /// The files.
    pub files: Vec<File>,
    folders: Vec<Entry>,
}

impl Dropped {
    /// What a drop brought. To be asked while it is handled: afterwards the browser tells nothing.
    #[must_use]
    pub fn of(transfer: &DataTransfer) -> Self {
        let mut dropped = Self { files: Vec::new(), folders: Vec::new() };
        let items = Reflect::get(transfer, &"items".into()).unwrap_or_default();
        if !items.is_object() {
            return dropped;
        }
        for item in Array::from(&items) {
            let item: Item = item.unchecked_into();
            match item.entry() {
                Ok(Some(entry)) if entry.is_folder() => dropped.folders.push(entry),
                _ => dropped.files.extend(item.file().ok().flatten()),
            }
        }
        dropped
    }

    /// Whether there is a folder among it.
    #[must_use]
    pub const fn has_folder(&self) -> bool {
        !self.folders.is_empty()
    }

    /// The files of its folders that are meant, by their names. What the browser does not hand out stays where it is.
    pub async fn of_folders(self, is_meant: impl Fn(&str) -> bool) -> Vec<File> {
        let (mut found, mut left) = (Vec::new(), self.folders);
        while let Some(entry) = left.pop() {
            if !entry.is_folder() {
                let file = answer(|done, failed| entry.open(done, failed)).await;
                found.extend(file.and_then(|file| file.dyn_into::<File>().ok()));
                continue;
            }
            let reader = entry.reader();
            // A reader tells of some at a time, and of none once it has told of all.
            while let Some(some) = answer(|done, failed| reader.read(done, failed)).await.map(|some| Array::from(&some))
            {
                if some.length() == 0 {
                    break;
                }
                let some = some.iter().map(JsCast::unchecked_into::<Entry>);
                left.extend(some.filter(|entry| entry.is_folder() || is_meant(&entry.name())));
            }
        }
        found.sort_by_key(File::name);
        found
    }
}

/// What one of the browser's calls with two callbacks came to; none where it failed.
async fn answer(call: impl Fn(&Function, &Function)) -> Option<JsValue> {
    JsFuture::from(Promise::new(&mut |done, failed| call(&done, &failed))).await.ok()
}
