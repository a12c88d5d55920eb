//! The real window of the real program, driven through WebKit's own driver: what a person sees and presses.
//!
//! Nothing is asserted about time; a thing that does not come within [`PATIENCE`] is missing.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::display::Display;
use crate::program::{Desk, binary};
use crate::sources::root;

/// How long something may take to come, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The title of the program's window, in whatever language.
pub const TITLE: &str = "^(品退管家|Pintui)$";

/// Whether the page shows the grey lines of something that is still to come.
const BUSY: &str = "return document.querySelector('[aria-busy=\"true\"]') !== null";

/// Asks for no animations, as a person may: a click then meets what it was meant for.
fn hold_still(config: &Path) {
    let folder = config.join("gtk-3.0");
    let settings = "[Settings]\ngtk-enable-animations=0\n";
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(folder.join("settings.ini"), settings))
        .expect("written");
}

/// An open window.
pub struct Window {
    /// The display it is on.
    pub display: Display,
    pub(crate) runtime: Runtime,
    client: Option<Client>,
    driver: Child,
    _home: tempfile::TempDir,
}

impl Window {
    /// Starts the program in a desk's data folder, with these files.
    pub fn open(desk: &Desk, files: &[String]) -> Self {
        Self::open_with(desk, files, &[])
    }

    /// The same, with the web view's own test picture in the place of a camera.
    pub fn open_with_camera(desk: &Desk) -> Self {
        Self::open_with(desk, &[], &[("PINTUI_CAMERA", "test")])
    }

    pub(crate) fn open_with(desk: &Desk, files: &[String], environment: &[(&str, &str)]) -> Self {
        let display = Display::new();
        let home = tempfile::tempdir().expect("a temporary folder");
        hold_still(&home.path().join("config"));
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", display.name())
            .env("HOME", home.path())
            .envs(["DATA", "CACHE"].map(|of| (format!("XDG_{of}_HOME"), home.path().join(of))))
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("GTK_USE_PORTAL", "0")
            .envs(["TAURI_AUTOMATION", "TAURI_WEBVIEW_AUTOMATION"].map(|asked| (asked, "true")))
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            // A page that lives for seconds is not worth being compiled a second time.
            .env("JSC_useDFGJIT", "0")
            .env_remove("WAYLAND_DISPLAY")
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("webkit2gtk-driver is installed: run ./test, which installs what is missing");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut args = vec!["--data".to_owned(), desk.data().to_string_lossy().into_owned()];
        args.extend_from_slice(files);
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": binary("pintui-desktop"), "args": args } });
        let Value::Object(wanted) = wanted else { unreachable!("json! of an object is an object") };
        let client = runtime.block_on(async {
            let address = format!("http://127.0.0.1:{port}");
            for _ in 0..400 {
                let mut builder = ClientBuilder::new(HttpConnector::new());
                if let Ok(client) = builder.capabilities(wanted.clone()).connect(&address).await {
                    return client;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            panic!("the window did not open under WebKitWebDriver")
        });
        let window = Self { display, runtime, client: Some(client), driver, _home: home };
        assert!(window.display.wait_for_window(TITLE), "no window with the program's name came up");
        window
    }

    /// Waits for the page; one that hangs fails its test instead of holding up all others.
    pub(crate) fn answered<T>(&self, asked: impl Future<Output = T>) -> T {
        let told = async { tokio::time::timeout(PATIENCE * 2, asked).await };
        self.runtime.block_on(told).expect("the page answers within two minutes")
    }

    pub(crate) fn client(&self) -> &Client {
        self.client.as_ref().expect("open until it is dropped")
    }

    fn element(&self, css: &str) -> Element {
        self.found(Locator::Css(css))
    }

    /// Waits until it is on the page.
    pub(crate) fn found(&self, what: Locator<'_>) -> Element {
        let look = || {
            let wait = self.client().wait().at_most(PATIENCE).every(Duration::from_millis(50));
            self.answered(wait.for_element(what)).map_err(|why| why.to_string().to_lowercase())
        };
        // Drawn anew in the moment between being found and being told of: it is looked for again.
        let drawn_anew =
            |found: &Result<Element, String>| found.as_ref().is_err_and(|why| why.contains("stale element"));
        let found = std::iter::repeat_with(look).take(20).find(|found| !drawn_anew(found));
        let found = found.unwrap_or_else(|| Err("it is drawn anew again and again".to_owned()));
        found.unwrap_or_else(|why| panic!("{what:?} is not on the page ({why}); it shows: {}", self.page_text()))
    }

    /// The text of the whole page.
    pub fn page_text(&self) -> String {
        self.script("return document.body.innerText").as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the thing is there and returns its text.
    pub fn text(&self, id: &str) -> String {
        let mut text = None;
        self.until(&format!("the text of {id}"), || {
            // Between finding and reading, the page may have drawn the thing anew: then it is looked for again.
            text = self.answered(self.element(&of(id)).text()).ok();
            text.is_some()
        });
        text.unwrap_or_default()
    }

    /// The number that the thing shows, without separators.
    pub fn number(&self, id: &str) -> i64 {
        // What is being counted anew shows nothing for a moment.
        self.until(&format!("a number at {id}"), || self.number_now(id).is_some());
        self.number_now(id).unwrap_or_default()
    }

    /// The number that the thing shows just now; none where it is not there.
    pub fn number_now(&self, id: &str) -> Option<i64> {
        let script = format!("return document.querySelector('{}')?.textContent ?? ''", of(id));
        let text = self.script(&script);
        text.as_str()?.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
    }

    /// Waits until the thing shows this number.
    pub fn comes_to(&self, id: &str, number: i64) {
        self.until(&format!("{id} to show {number}"), || self.number(id) == number);
    }

    /// Clicks the thing, as soon as it can be clicked.
    pub fn press(&self, id: &str) {
        self.press_at(Locator::Css(&of(id)));
    }

    /// Writes into a field.
    pub fn fill(&self, id: &str, text: &str) {
        let element = self.element(&of(id));
        self.answered(element.send_keys(text)).expect("a field takes text");
    }

    /// Writes into a field in the place of what is there.
    pub fn refill(&self, id: &str, text: &str) {
        const CONTROL: char = '\u{e009}';
        // The end of a call lets the key go.
        self.fill(id, &format!("{CONTROL}a"));
        self.fill(id, text);
    }

    /// Waits for something that the page has to come to.
    pub fn until(&self, what: &str, mut is_so: impl FnMut() -> bool) {
        let patience = std::time::Instant::now();
        while !is_so() {
            assert!(patience.elapsed() < PATIENCE, "waited in vain for {what}; the page shows: {}", self.page_text());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Runs a script in the page.
    pub fn script(&self, script: &str) -> Value {
        let run = || self.answered(self.client().execute(script, Vec::new())).map_err(|why| why.to_string());
        // A page that is being loaded anew takes the script away with it: the one that comes is asked again.
        let goes_away = |told: &Result<Value, String>| {
            let gone = told.as_ref().is_err_and(|why| why.contains("unload event"));
            if gone {
                self.settle();
            }
            gone
        };
        let told = std::iter::repeat_with(run).take(20).find(|told| !goes_away(told));
        told.expect("a page that stays").expect("the page runs scripts")
    }

    /// Runs a script that calls its last argument with the answer.
    pub fn script_async(&self, script: &str, with: Vec<Value>) -> Value {
        let told = self.answered(self.client().execute_async(script, with));
        told.expect("the page runs scripts and answers within half a minute")
    }

    /// Goes to another address in the same window.
    pub fn goes_to(&self, address: &str) {
        self.answered(self.client().goto(address)).expect("a page opens");
    }

    /// Where the window is.
    pub fn address(&self) -> String {
        self.answered(self.client().current_url()).expect("a page has an address").to_string()
    }

    /// Asks the door from inside the page, the way the page itself does.
    pub fn ask(&self, name: &str, ask: &Value) -> Result<Value, Value> {
        let script = "const [name, ask, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('door', { name, ask })
              .then((answer) => done({ answer }), (error) => done({ error }))";
        let told = self.client().execute_async(script, vec![json!(name), ask.clone()]);
        let told = self.answered(told).expect("the page answers");
        if told["error"].is_null() { Ok(told["answer"].clone()) } else { Err(told["error"].clone()) }
    }

    /// Makes the window so wide and high, and waits until the page is so wide too.
    pub fn resize(&self, width: u32, height: u32) {
        self.answered(self.client().set_window_rect(40, 40, width, height)).expect("a window can be resized");
        self.settle();
        self.until("the page to be as wide as its window", || self.script("return innerWidth") == width);
    }

    /// Gives the page the time to draw what a key has changed.
    pub fn settle(&self) {
        std::thread::sleep(Duration::from_millis(300));
    }

    /// Waits until nothing on the page is still being fetched.
    pub fn drawn(&self) {
        self.settle();
        self.settle();
        self.until("the page to be drawn", || self.script(BUSY) == false);
    }

    /// Waits for the station's answer to be this one: `passed`, `failed` or `stop`.
    pub fn answers(&self, answer: &str) {
        let wanted = format!("[data-testid=\"station-answer\"][data-answer=\"{answer}\"]");
        self.element(&wanted);
    }

    /// Ends the program as a power cut does.
    pub fn kills(mut self) {
        self.client = None;
        let _ = Command::new("pkill").args(["-KILL", "-P", &self.driver.id().to_string()]).status();
    }

    /// Keeps a picture of the page in target/shots.
    pub fn shot(&self, name: &str) {
        self.drawn();
        self.display.picture_of(TITLE, &shots().join(format!("{name}.png")));
    }
}

/// Where pictures are kept.
///
/// # Panics
/// When target/ cannot be written.
pub fn shots() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let folder = target.join("shots");
    std::fs::create_dir_all(&folder).expect("target/ can be written");
    folder
}

fn of(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let test = std::thread::current().name().unwrap_or("window").replace("::", "-");
            self.display.picture_of_all(&shots().join(format!("failed-{test}.png")));
        }
        if let Some(client) = self.client.take() {
            // Closing the session closes the program; the driver is killed in any case.
            let _ = self.runtime.block_on(async { tokio::time::timeout(PATIENCE * 2, client.close()).await });
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
