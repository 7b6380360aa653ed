//! Office.js as far as this host uses it: bindings and nothing else.
//! Every getter can throw (not loaded, not in this version), so every getter is caught.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Office, js_name = onReady, catch)]
    pub fn on_ready() -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["Office", "context", "requirements"], js_name = isSetSupported, catch)]
    pub fn is_set_supported(name: &str, version: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(thread_local_v2, js_namespace = ["Office", "context"], js_name = diagnostics)]
    pub static DIAGNOSTICS: JsValue;
    #[wasm_bindgen(js_namespace = Word, js_name = run, catch)]
    pub fn word_run(batch: &js_sys::Function) -> Result<js_sys::Promise, JsValue>;

    // The Common API: one object, `Office.context`.
    pub type Context;
    #[wasm_bindgen(thread_local_v2, js_namespace = Office, js_name = context)]
    pub static CONTEXT: Context;
    #[wasm_bindgen(method, getter, catch, js_name = officeTheme)]
    pub fn office_theme(this: &Context) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = document)]
    pub fn common_document(this: &Context) -> Result<CommonDocument, JsValue>;

    pub type CommonDocument;
    #[wasm_bindgen(method, getter, catch)]
    pub fn settings(this: &CommonDocument) -> Result<Settings, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    pub fn mode(this: &CommonDocument) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = addHandlerAsync)]
    pub fn add_handler(this: &CommonDocument, event: &str, handler: &js_sys::Function) -> Result<(), JsValue>;

    pub type Settings;
    #[wasm_bindgen(method, catch)]
    pub fn get(this: &Settings, key: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn set(this: &Settings, key: &str, value: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = saveAsync)]
    pub fn save(this: &Settings, done: &js_sys::Function) -> Result<(), JsValue>;

    // The Word API.
    #[derive(Clone)]
    pub type RequestContext;
    #[wasm_bindgen(method, getter, catch)]
    pub fn document(this: &RequestContext) -> Result<Document, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn sync(this: &RequestContext) -> Result<js_sys::Promise, JsValue>;

    /// Anything of Word that can be loaded.
    #[derive(Clone)]
    pub type Object;
    #[wasm_bindgen(method, catch)]
    pub fn load(this: &Object, names: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = isNullObject)]
    pub fn is_null_object(this: &Object) -> Result<bool, JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type Document;
    #[wasm_bindgen(method, getter, catch)]
    pub fn body(this: &Document) -> Result<Body, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    pub fn properties(this: &Document) -> Result<Properties, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    pub fn sections(this: &Document) -> Result<Sections, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = contentControls)]
    pub fn content_controls(this: &Document) -> Result<ContentControls, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = changeTrackingMode)]
    pub fn change_tracking_mode(this: &Document) -> Result<String, JsValue>;
    #[wasm_bindgen(method, setter, catch, js_name = changeTrackingMode)]
    pub fn set_change_tracking_mode(this: &Document, mode: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = getSelection)]
    pub fn selection(this: &Document) -> Result<Range, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getBookmarkRangeOrNullObject)]
    pub fn bookmark_range(this: &Document, name: &str) -> Result<Range, JsValue>;
    #[wasm_bindgen(method, catch, js_name = deleteBookmark)]
    pub fn delete_bookmark(this: &Document, name: &str) -> Result<(), JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type Properties;
    #[wasm_bindgen(method, getter, catch)]
    pub fn security(this: &Properties) -> Result<f64, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    pub fn comments(this: &Properties) -> Result<String, JsValue>;
    #[wasm_bindgen(method, setter, catch)]
    pub fn set_comments(this: &Properties, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    pub fn keywords(this: &Properties) -> Result<String, JsValue>;
    #[wasm_bindgen(method, setter, catch)]
    pub fn set_keywords(this: &Properties, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = customProperties)]
    pub fn custom(this: &Properties) -> Result<CustomProperties, JsValue>;

    #[derive(Clone)]
    pub type CustomProperties;
    #[wasm_bindgen(method, catch)]
    pub fn add(this: &CustomProperties, key: &str, value: &str) -> Result<CustomProperty, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getItemOrNullObject)]
    pub fn item(this: &CustomProperties, key: &str) -> Result<CustomProperty, JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type CustomProperty;
    #[wasm_bindgen(method, getter, catch)]
    pub fn value(this: &CustomProperty) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = delete)]
    pub fn drop_property(this: &CustomProperty) -> Result<(), JsValue>;

    #[derive(Clone)]
    pub type Sections;
    #[wasm_bindgen(method, catch, js_name = getFirst)]
    pub fn first_section(this: &Sections) -> Result<Section, JsValue>;
    #[derive(Clone)]
    pub type Section;
    #[wasm_bindgen(method, catch, js_name = getFooter)]
    pub fn footer(this: &Section, kind: &str) -> Result<Body, JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type Body;
    #[wasm_bindgen(method, getter, catch, js_name = type)]
    pub fn kind(this: &Body) -> Result<String, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = paragraphs)]
    pub fn body_paragraphs(this: &Body) -> Result<Paragraphs, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getRange)]
    pub fn body_range(this: &Body, location: &str) -> Result<Range, JsValue>;
    #[wasm_bindgen(method, catch, js_name = insertParagraph)]
    pub fn append_paragraph(this: &Body, text: &str, location: &str) -> Result<Paragraph, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getReviewedText)]
    pub fn reviewed_body(this: &Body, version: &str) -> Result<ClientResult, JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type Range;
    #[wasm_bindgen(method, getter, catch)]
    pub fn text(this: &Range) -> Result<String, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = isEmpty)]
    pub fn is_empty(this: &Range) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    pub fn paragraphs(this: &Range) -> Result<Paragraphs, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    pub fn tables(this: &Range) -> Result<Tables, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = parentBody)]
    pub fn parent_body(this: &Range) -> Result<Body, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getReviewedText)]
    pub fn reviewed(this: &Range, version: &str) -> Result<ClientResult, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getOoxml)]
    pub fn ooxml(this: &Range) -> Result<ClientResult, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getRange)]
    pub fn part(this: &Range, location: &str) -> Result<Range, JsValue>;
    #[wasm_bindgen(method, catch, js_name = expandTo)]
    pub fn expand_to(this: &Range, other: &Range) -> Result<Range, JsValue>;
    #[wasm_bindgen(method, catch, js_name = intersectWithOrNullObject)]
    pub fn intersect(this: &Range, other: &Range) -> Result<Range, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn search(this: &Range, pattern: &str, options: &JsValue) -> Result<Ranges, JsValue>;
    #[wasm_bindgen(method, catch, js_name = insertText)]
    pub fn insert_text(this: &Range, text: &str, location: &str) -> Result<Range, JsValue>;
    #[wasm_bindgen(method, catch, js_name = insertOoxml)]
    pub fn insert_ooxml(this: &Range, package: &str, location: &str) -> Result<Range, JsValue>;
    #[wasm_bindgen(method, catch, js_name = insertBookmark)]
    pub fn insert_bookmark(this: &Range, name: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = insertContentControl)]
    pub fn insert_content_control(this: &Range) -> Result<ContentControl, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getTrackedChanges)]
    pub fn tracked_changes(this: &Range) -> Result<TrackedChanges, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn select(this: &Range) -> Result<(), JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type Ranges;
    #[wasm_bindgen(method, getter, catch, js_name = items)]
    pub fn ranges(this: &Ranges) -> Result<Vec<Range>, JsValue>;

    pub type TrackedChanges;
    #[wasm_bindgen(method, catch, js_name = rejectAll)]
    pub fn reject_all(this: &TrackedChanges) -> Result<(), JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type Paragraphs;
    #[wasm_bindgen(method, getter, catch)]
    pub fn items(this: &Paragraphs) -> Result<Vec<Paragraph>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getFirst)]
    pub fn first(this: &Paragraphs) -> Result<Paragraph, JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type Paragraph;
    #[wasm_bindgen(method, getter, catch, js_name = text)]
    pub fn paragraph_text(this: &Paragraph) -> Result<String, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    pub fn style(this: &Paragraph) -> Result<String, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = outlineLevel)]
    pub fn outline_level(this: &Paragraph) -> Result<f64, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = isListItem)]
    pub fn is_list_item(this: &Paragraph) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = tableNestingLevel)]
    pub fn table_nesting_level(this: &Paragraph) -> Result<f64, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = listItemOrNullObject)]
    pub fn list_item(this: &Paragraph) -> Result<ListItem, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = parentTableCellOrNullObject)]
    pub fn cell(this: &Paragraph) -> Result<Cell, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getRange)]
    pub fn range(this: &Paragraph, location: &str) -> Result<Range, JsValue>;

    #[wasm_bindgen(method, catch, js_name = insertParagraph)]
    pub fn insert_paragraph(this: &Paragraph, text: &str, location: &str) -> Result<Paragraph, JsValue>;
    #[wasm_bindgen(method, catch, js_name = delete)]
    pub fn delete_paragraph(this: &Paragraph) -> Result<(), JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type Tables;
    #[wasm_bindgen(method, getter, catch, js_name = items)]
    pub fn tables(this: &Tables) -> Result<Vec<Table>, JsValue>;
    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type Table;
    #[wasm_bindgen(method, catch, js_name = delete)]
    pub fn delete_table(this: &Table) -> Result<(), JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type ListItem;
    #[wasm_bindgen(method, getter, catch, js_name = listString)]
    pub fn list_string(this: &ListItem) -> Result<String, JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type Cell;
    #[wasm_bindgen(method, getter, catch, js_name = rowIndex)]
    pub fn row(this: &Cell) -> Result<f64, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = cellIndex)]
    pub fn column(this: &Cell) -> Result<f64, JsValue>;

    #[derive(Clone)]
    pub type ContentControls;
    #[wasm_bindgen(method, catch, js_name = getByTag)]
    pub fn by_tag(this: &ContentControls, tag: &str) -> Result<ContentControls, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getFirstOrNullObject)]
    pub fn first_or_null(this: &ContentControls) -> Result<ContentControl, JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = Object)]
    pub type ContentControl;
    #[wasm_bindgen(method, setter, catch)]
    pub fn set_tag(this: &ContentControl, tag: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, setter, catch)]
    pub fn set_title(this: &ContentControl, title: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, setter, catch)]
    pub fn set_appearance(this: &ContentControl, appearance: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = getRange)]
    pub fn control_range(this: &ContentControl, location: &str) -> Result<Range, JsValue>;
    #[wasm_bindgen(method, catch, js_name = delete)]
    pub fn remove(this: &ContentControl, keep_content: bool) -> Result<(), JsValue>;

    #[derive(Clone)]
    pub type ClientResult;
    #[wasm_bindgen(method, getter, catch)]
    pub fn value(this: &ClientResult) -> Result<String, JsValue>;
}
