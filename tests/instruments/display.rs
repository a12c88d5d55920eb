//! A display of the test's own, with a window manager, and real key events on it.
//!
//! It never uses the display somebody is working at: a test that types must not type into a letter.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// An X server in memory; gone at the end of the test.
pub struct Display {
    server: Child,
    manager: Child,
    name: String,
}

impl Display {
    /// Starts a server on a free number and a window manager in it.
    ///
    /// # Panics
    /// When Xvfb or openbox is not installed; `./test` installs them.
    pub fn new() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed: run ./test, which installs what is missing");
        let mut number = String::new();
        let out = server.stdout.take().expect("piped");
        BufReader::new(out).read_line(&mut number).expect("Xvfb tells its display");
        let name = format!(":{}", number.trim());
        let manager = Command::new("openbox")
            .env("DISPLAY", &name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("openbox is installed: run ./test, which installs what is missing");
        Self { server, manager, name }
    }

    /// Its name, for `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Types letters as a keyboard does, with this pause between them.
    pub fn types(&self, letters: &str, pause_ms: u32) {
        self.xdotool(&["type", "--delay", &pause_ms.to_string(), letters]);
    }

    /// Sends a number and Enter, as fast as a scanner does.
    pub fn scans(&self, number: &str) {
        self.xdotool(&["type", "--delay", "1", "--args", "1", number, "key", "Return"]);
    }

    /// Presses keys by their X names, one after the other.
    pub fn presses(&self, keys: &[&str]) {
        self.xdotool(&[&["key", "--delay", "30"], keys].concat());
    }

    /// Waits until a window with this in its title is there, and gives it the keyboard.
    pub fn wait_for_window(&self, title: &str) -> bool {
        let patience = Instant::now();
        while patience.elapsed() < Duration::from_secs(20) {
            if self.xdotool(&["search", "--onlyvisible", "--name", title, "windowactivate", "--sync"]) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        false
    }

    /// Waits until a second window, a dialog, has the keyboard.
    ///
    /// # Panics
    /// When none comes.
    pub fn wait_for_dialog(&self) {
        let patience = Instant::now();
        while !self.has_dialog() {
            assert!(patience.elapsed() < Duration::from_secs(30), "no dialog came up");
            std::thread::sleep(Duration::from_millis(100));
        }
        std::thread::sleep(Duration::from_millis(700));
    }

    /// Types a path into the dialog that comes up and leaves it with Enter; `field` is the key that goes to its
    /// field for a path. A letter outside the keyboard is typed by changing the keyboard for its time, which a busy
    /// dialog may see too late: one that still stands, because there is no such file, gets the path again, slower.
    ///
    /// # Panics
    /// When no dialog comes, or it does not take the path.
    pub fn gives_dialog(&self, path: &str, field: &str) {
        self.wait_for_dialog();
        for pause_ms in [12, 40, 120] {
            self.presses(&[field, "ctrl+a"]);
            self.types(path, pause_ms);
            std::thread::sleep(Duration::from_millis(300));
            self.presses(&["Return"]);
            let patience = Instant::now();
            while patience.elapsed() < Duration::from_secs(10) {
                if !self.has_dialog() {
                    return;
                }
                std::thread::sleep(Duration::from_millis(100));
            }
        }
        panic!("the dialog did not take {path}");
    }

    /// Whether a dialog is open beside the window.
    pub fn has_dialog(&self) -> bool {
        self.windows(&["--class", "pintui-desktop"]).len() > 1
    }

    /// The windows of the program that can be seen, by their numbers.
    fn windows(&self, by: &[&str]) -> Vec<String> {
        let mut list = Command::new("xdotool");
        list.args(["search", "--onlyvisible"]).args(by).env("DISPLAY", &self.name).stderr(Stdio::null());
        let told = list.output().expect("xdotool is installed: run ./test, which installs what is missing");
        String::from_utf8_lossy(&told.stdout).lines().map(str::to_owned).collect()
    }

    fn xdotool(&self, words: &[&str]) -> bool {
        let mut xdotool = Command::new("xdotool");
        xdotool.args(words).env("DISPLAY", &self.name).stdout(Stdio::null()).stderr(Stdio::null());
        xdotool.status().expect("xdotool is installed: run ./test, which installs what is missing").success()
    }

    /// Keeps a picture of the window with this title. The driver's own pictures won't do: it waits for the
    /// page to draw again, for ever when nothing changes.
    pub fn picture_of(&self, title: &str, file: &Path) {
        if let Some(number) = self.windows(&["--name", title]).last() {
            self.picture(number, file);
        }
    }

    /// Keeps a picture of the whole display.
    pub fn picture_of_all(&self, file: &Path) {
        self.picture("root", file);
    }

    fn picture(&self, window: &str, file: &Path) {
        let mut import = Command::new("import");
        // a picture that is looked at once is not worth the time of packing it small
        import.args(["-display", &self.name, "-window", window, "-quality", "10"]).arg(file).stderr(Stdio::null());
        import.status().expect("imagemagick is installed: run ./test, which installs what is missing");
    }
}

impl Default for Display {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        for child in [&mut self.manager, &mut self.server] {
            // It may have ended by itself; nothing else is left to do with it.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
