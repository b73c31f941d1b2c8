//! Where files come in: dropped or chosen.

use web_sys::{DataTransfer, DragEvent, File, FileList, HtmlInputElement};
use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};

/// Props of [`FileDrop`].
#[derive(Clone, PartialEq, Properties)]
pub struct FileDropProps {
    /// The invitation to drop: `拖入文件，或`.
    pub title: AttrValue,
    /// The words that open the file picker.
    pub pick_label: AttrValue,
    /// Which files.
    #[prop_or_default]
    pub text: AttrValue,
    /// What happens to them.
    #[prop_or_default]
    pub note: AttrValue,
    /// Mark `data-import`.
    #[prop_or_else(|| AttrValue::Static("plan"))]
    pub import: AttrValue,
    /// File name endings.
    #[prop_or_else(|| AttrValue::Static(".json,application/json"))]
    pub accept: AttrValue,
    /// The input, so that a button elsewhere can open the picker with `click()`.
    #[prop_or_default]
    pub input_ref: NodeRef,
    /// Whether a folder is picked, of which come all files.
    #[prop_or_default]
    pub folder: bool,
    /// A lower variant for use beside other things.
    #[prop_or_default]
    pub small: bool,
    /// Somebody is about to choose: the picker opens, or something is held above the zone.
    #[prop_or_default]
    pub on_near: Callback<()>,
    /// The files.
    pub on_files: Callback<Vec<File>>,
    /// What is dropped, where folders are taken as well; its files alone go to `on_files` where this is left out.
    #[prop_or_default]
    pub on_drop: Option<Callback<DataTransfer>>,
}

/// A zone for files.
#[function_component]
pub fn FileDrop(props: &FileDropProps) -> Html {
    let is_over = use_state_eq(|| false);
    let over = |state: bool| {
        let is_over = is_over.setter();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            is_over.set(state);
        })
    };
    let ondrop = {
        let (is_over, on_files, on_drop) = (is_over.setter(), props.on_files.clone(), props.on_drop.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            is_over.set(false);
            match (event.data_transfer(), &on_drop) {
                (Some(data), Some(on_drop)) => on_drop.emit(data),
                (data, _) => emit(data.and_then(|data| data.files()), &on_files),
            }
        })
    };
    let onchange = props.on_files.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        emit(input.files(), &onchange);
        // The same file can be chosen again.
        input.set_value("");
    });
    html! {
        <label
            class={classes!(
                "file-drop",
                is_over.then_some("is-over"),
                props.small.then_some("file-drop--small"),
            )}
            ondragover={over(true)}
            ondragenter={{
                let (over, on_near) = (over(true), props.on_near.clone());
                Callback::from(move |event: DragEvent| {
                    over.emit(event);
                    on_near.emit(());
                })
            }}
            ondragleave={over(false)}
            {ondrop}
        >
            <input
                ref={props.input_ref.clone()}
                class="file-drop__input"
                type="file"
                multiple=true
                webkitdirectory={props.folder}
                accept={props.accept.clone()}
                data-import={props.import.clone()}
                onclick={props.on_near.reform(|_: MouseEvent| ())}
                {onchange}
            />
            <span class="file-drop__sign">{ sized_icon(IconName::UPLOAD, 20) }</span>
            <span class="file-drop__title">
                { &props.title }
                <span class="file-drop__pick">{ &props.pick_label }</span>
            </span>
            if !props.text.is_empty() {
                <span class="file-drop__text">{ &props.text }</span>
            }
            if !props.note.is_empty() {
                <span class="file-drop__note">{ sized_icon(IconName::SHIELD, 14) }{ &props.note }</span>
            }
        </label>
    }
}

fn emit(list: Option<FileList>, on_files: &Callback<Vec<File>>) {
    let Some(list) = list else { return };
    let files: Vec<File> = (0..list.length()).filter_map(|n| list.get(n)).collect();
    if !files.is_empty() {
        on_files.emit(files);
    }
}
