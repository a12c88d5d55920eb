//! A phone's browser: Chromium without a screen, of a phone's size, driven through its own driver.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::window::shots;

const PATIENCE: Duration = Duration::from_secs(60);

/// An open browser.
pub struct Browser {
    runtime: Runtime,
    client: Option<Client>,
    driver: Child,
    _home: tempfile::TempDir,
}

impl Browser {
    /// Opens a page on a phone held upright.
    ///
    /// # Panics
    /// When Chromium is not installed; `./test` installs it.
    pub fn open(page: &str) -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .env("HOME", home.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromium-driver is installed: run ./test, which installs what is missing");
        let profile = format!("--user-data-dir={}", home.path().join("profile").display());
        let wanted = json!({ "goog:chromeOptions": {
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=zh-CN", profile],
            "prefs": { "intl.accept_languages": "zh-CN" },
            "mobileEmulation": { "deviceMetrics": { "width": 390, "height": 844, "pixelRatio": 2.0, "touch": true } },
        }});
        let Value::Object(wanted) = wanted else { unreachable!("json! of an object is an object") };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let client = runtime.block_on(async {
            let mut last = None;
            for _ in 0..200 {
                let mut builder = ClientBuilder::new(HttpConnector::new());
                match builder.capabilities(wanted.clone()).connect(&format!("http://127.0.0.1:{port}")).await {
                    Ok(client) => return client,
                    Err(why) => last = Some(why),
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            panic!("Chromium did not open: {last:?}")
        });
        let browser = Self { runtime, client: Some(client), driver, _home: home };
        browser.go(page);
        browser
    }

    fn client(&self) -> &Client {
        self.client.as_ref().expect("open until it is dropped")
    }

    /// Goes to a page.
    pub fn go(&self, page: &str) {
        self.runtime.block_on(self.client().goto(page)).expect("the page is there");
    }

    fn element(&self, css: &str) -> Element {
        let wait = self.client().wait().at_most(PATIENCE).every(Duration::from_millis(50));
        let found = self.runtime.block_on(wait.for_element(Locator::Css(css)));
        found.unwrap_or_else(|why| panic!("{css} is not on the page ({why}); it shows: {}", self.page_text()))
    }

    /// The text of the whole page.
    pub fn page_text(&self) -> String {
        self.script("return document.body.innerText").as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page.
    pub fn script(&self, script: &str) -> Value {
        self.runtime.block_on(self.client().execute(script, Vec::new())).expect("the page runs scripts")
    }

    /// Waits until the thing is there and returns its text.
    pub fn text(&self, id: &str) -> String {
        let mut text = None;
        self.until(&format!("the text of {id}"), || {
            text = self.runtime.block_on(self.element(&of(id)).text()).ok();
            text.is_some()
        });
        text.unwrap_or_default()
    }

    /// Whether the thing is on the page now.
    pub fn shows(&self, css: &str) -> bool {
        self.script(&format!("return document.querySelector('{css}') !== null")) == json!(true)
    }

    /// Touches the thing.
    pub fn press(&self, id: &str) {
        self.until(&format!("{id} to be pressed"), || {
            let element = self.element(&of(id));
            self.runtime.block_on(element.click()).is_ok()
        });
    }

    /// Writes into a field, or gives a file to one.
    pub fn fill(&self, id: &str, text: &str) {
        let element = self.element(&of(id));
        self.runtime.block_on(element.send_keys(text)).expect("a field takes text");
    }

    /// Waits for the bench's answer: `passed`, `failed` or `stop`.
    pub fn answers(&self, answer: &str) {
        self.element(&format!("[data-testid=\"phone-answer\"][data-answer=\"{answer}\"]"));
    }

    /// Waits for something that the page has to come to.
    pub fn until(&self, what: &str, mut is_so: impl FnMut() -> bool) {
        let patience = Instant::now();
        while !is_so() {
            assert!(patience.elapsed() < PATIENCE, "waited in vain for {what}; the page shows: {}", self.page_text());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Keeps a picture of the page in target/shots, by day and by night.
    pub fn shot(&self, name: &str) {
        for shade in ["light", "dark"] {
            self.runtime.block_on(self.set_shade(shade));
            std::thread::sleep(Duration::from_millis(250));
            let picture = self.runtime.block_on(self.client().screenshot()).expect("a picture");
            std::fs::write(shots().join(format!("{name}-{shade}.png")), picture).expect("target/ can be written");
        }
    }

    async fn set_shade(&self, shade: &str) {
        // Chromium's own way to say that the system is dark.
        let params = json!({ "features": [{ "name": "prefers-color-scheme", "value": shade }] });
        let command = Cdp { cmd: "Emulation.setEmulatedMedia", params };
        self.client().issue_cmd(command).await.expect("Chromium can pretend to be dark");
    }
}

#[derive(Debug)]
struct Cdp {
    cmd: &'static str,
    params: Value,
}

impl fantoccini::wd::WebDriverCompatibleCommand for Cdp {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "cmd": self.cmd, "params": self.params }).to_string()))
    }
}

fn of(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            // Closing the session closes the browser; the driver is ended in any case.
            let _ = self.runtime.block_on(client.close());
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
