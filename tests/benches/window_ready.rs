//! How long the window takes from the start of its process until its first page is painted and answers, beside
//! an empty Tauri window of the same versions that asks its program one question.
//!
//! `cargo bench --workspace --bench window_ready -- [ROUNDS] [debug]` (9 rounds of the release build where
//! nothing is said). Both are watched from outside, by what stands on the screen: a window is ready when the
//! upper part of its page looks as it does when it has come to rest. Ours shows 今日 of a demonstration shop, so
//! that the book is opened and its figures are on the page. Runs take turns; the files are in the system's cache.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use pintui_tests::display::Display;
use pintui_tests::stopwatch::{Anyway, cargo};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat, Window as Place};
use x11rb::rust_connection::RustConnection;

/// The upper part of a window of 1280 × 800 in the middle of a display of 1600 × 1000: nav, what is due, key figures.
const PART: (i16, i16, u16, u16) = (180, 150, 1240, 330);

/// So much of it must look as it does at rest; a clock may have moved on.
const ALIKE: f64 = 0.995;

const BETWEEN_LOOKS: Duration = Duration::from_millis(4);
const AT_REST: Duration = Duration::from_secs(3);
const PATIENCE: Duration = Duration::from_secs(60);

struct Screen {
    display: Display,
    wire: RustConnection,
    root: Place,
}

struct Program {
    name: &'static str,
    path: PathBuf,
    words: Vec<String>,
}

fn main() -> Anyway<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let rounds: usize = words.iter().find_map(|word| word.parse().ok()).unwrap_or(9);
    let profile = if words.iter().any(|word| word == "debug") { "debug" } else { "release" };
    let built = built(profile)?;
    let desk = tempfile::tempdir()?;
    let data = desk.path().join("data").to_string_lossy().into_owned();
    let demo = Command::new(built.join("pintui")).args(["--data", &data, "demo"]).stdout(Stdio::null()).status()?;
    if !demo.success() {
        return Err("no demonstration shop".into());
    }
    let ours = Program { name: "pintui", path: built.join("pintui-desktop"), words: vec!["--data".to_owned(), data] };
    let empty = Program { name: "empty window", path: built.join("examples/empty_window"), words: Vec::new() };

    let screen = Screen::new()?;
    let nothing = screen.look()?;
    let at_rest = [&ours, &empty].map(|program| screen.at_rest(program, desk.path(), &nothing));
    let [ours_at_rest, empty_at_rest] = at_rest;
    let (ours_at_rest, empty_at_rest) = (ours_at_rest?, empty_at_rest?);
    let (mut took, mut peer) = (Vec::new(), Vec::new());
    for round in 1..=rounds {
        took.push(screen.ready(&ours, desk.path(), &ours_at_rest, &nothing)?);
        peer.push(screen.ready(&empty, desk.path(), &empty_at_rest, &nothing)?);
        println!("round {round}: pintui {:>6.0} ms, empty window {:>6.0} ms", took[round - 1], peer[round - 1]);
    }
    let (took, peer) = (median(&mut took), median(&mut peer));
    println!("\n{profile} build, median of {rounds} rounds, process start to painted and answered");
    println!("  pintui       {took:>6.0} ms");
    println!("  empty window {peer:>6.0} ms   {:.2} × as long", took / peer);
    Ok(())
}

impl Screen {
    fn new() -> Anyway<Self> {
        let display = Display::new();
        let (wire, screen) = x11rb::connect(Some(display.name()))?;
        let root = wire.setup().roots[screen].root;
        Ok(Self { display, wire, root })
    }

    /// What stands on that part of the screen.
    fn look(&self) -> Anyway<Vec<u8>> {
        let (x, y, width, height) = PART;
        Ok(self.wire.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, !0)?.reply()?.data)
    }

    fn start(&self, program: &Program, home: &Path) -> Anyway<Child> {
        let mut command = Command::new(&program.path);
        command.args(&program.words).env("DISPLAY", self.display.name()).env_remove("WAYLAND_DISPLAY");
        for (name, folder) in [("HOME", ""), ("XDG_DATA_HOME", "share"), ("XDG_CACHE_HOME", "cache")] {
            command.env(name, home.join("home").join(program.name.replace(' ', "-")).join(folder));
        }
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1").stdout(Stdio::null()).stderr(Stdio::null());
        Ok(command.spawn()?)
    }

    /// The page when it has come to rest.
    fn at_rest(&self, program: &Program, home: &Path, nothing: &[u8]) -> Anyway<Vec<u8>> {
        let running = self.start(program, home)?;
        let (began, mut since, mut before) = (Instant::now(), Instant::now(), self.look()?);
        while before == nothing || since.elapsed() < AT_REST {
            if began.elapsed() > PATIENCE {
                return Err(format!("{} does not come to rest", program.name).into());
            }
            std::thread::sleep(Duration::from_millis(50));
            let now = self.look()?;
            if now != before {
                (before, since) = (now, Instant::now());
            }
        }
        self.end(running, nothing)?;
        Ok(before)
    }

    /// Milliseconds from the start of the process until its page looks like that.
    fn ready(&self, program: &Program, home: &Path, at_rest: &[u8], nothing: &[u8]) -> Anyway<f64> {
        let began = Instant::now();
        let running = self.start(program, home)?;
        while alike(&self.look()?, at_rest) < ALIKE {
            if began.elapsed() > PATIENCE {
                return Err(format!("{} does not come up as it did before", program.name).into());
            }
            std::thread::sleep(BETWEEN_LOOKS);
        }
        let took = began.elapsed().as_secs_f64() * 1000.0;
        self.end(running, nothing)?;
        Ok(took)
    }

    fn end(&self, mut running: Child, nothing: &[u8]) -> Anyway<()> {
        running.kill()?;
        running.wait()?;
        let began = Instant::now();
        while self.look()? != nothing && began.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(50));
        }
        // Its page's own processes go a moment later.
        std::thread::sleep(Duration::from_millis(700));
        Ok(())
    }
}

/// How much of two pictures is the same, pixel by pixel.
fn alike(one: &[u8], other: &[u8]) -> f64 {
    let pixels = one.chunks_exact(4).zip(other.chunks_exact(4));
    pixels.filter(|(one, other)| one == other).count() as f64 * 4.0 / one.len().max(1) as f64
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The folder with both windows and the command line, built if need be.
fn built(profile: &str) -> Anyway<PathBuf> {
    let mut build = cargo();
    build.args(["build", "--workspace"]);
    // the debug build is the one that the tests use, with the same features
    match profile {
        "release" => build.args(["--bins", "--example", "empty_window", "--release"]),
        _ => build.arg("--all-targets"),
    };
    if !build.status()?.success() {
        return Err("the windows were not built".into());
    }
    let exe = std::env::current_exe()?;
    Ok(exe.ancestors().nth(3).ok_or("no target folder")?.join(profile))
}
