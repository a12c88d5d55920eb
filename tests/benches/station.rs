//! From the scanner's Enter to the painted answer, in the real window, on a book of a million orders.
//!
//! `cargo bench --workspace --bench station -- [ORDERS] [SCANS]`. Prints the distribution beside that
//! of an empty page, which does nothing but write one word: what lies between them is ours. A label's
//! answer is the parcel with its goods and list; the answer to the last key is the kept check.

use pintui_tests::parcels::{self, tracking_no};
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::stopwatch::{Anyway, cargo};
use pintui_tests::window::Window;
use serde_json::{Value, json};

/// Keys, then the time from Enter until the frame that shows the answer has been drawn.
const MEASURE: &str = r#"
const [labels, passes, done] = arguments;
const codeOf = (letter) =>
  /[0-9]/.test(letter) ? 'Digit' + letter : letter === '-' ? 'Minus' : 'Key' + letter.toUpperCase();
const down = (code, shiftKey = false) => document.dispatchEvent(
  new KeyboardEvent('keydown', { code, shiftKey, key: 'Process', bubbles: true, cancelable: true }));
const type = (text) => { for (const letter of text) down(codeOf(letter), /[A-Z]/.test(letter)); };
// [page changed, its frame begins, its frame has been drawn]
const seen = (isThere) => new Promise((tell) => {
  const look = () => {
    if (!isThere()) return false;
    const changed = performance.now();
    requestAnimationFrame(() => {
      const frame = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell([changed, frame, performance.now()]);
      port2.postMessage(0);
    });
    return true;
  };
  const eye = new MutationObserver(() => { if (look()) eye.disconnect(); });
  eye.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
});
// A packer knows nothing of frames: without chance, every pause would end at the same point between two of them.
const wait = () => new Promise((tell) => setTimeout(tell, 60 + Math.random() * 16));
(async () => {
  const parcels = [], checks = [];
  for (const label of labels) {
    type(label);
    const there = seen(() => document.querySelector('[data-testid="station-tail"]')?.textContent === label.slice(-4));
    let began = performance.now();
    down('Enter');
    parcels.push((await there).map((at) => at - began));
    await wait();
    for (let step = 1; step < passes; step += 1) { type('PT-PASS'); down('Enter'); await wait(); }
    const kept = seen(() => document.querySelector('[data-answer="passed"]') !== null);
    type('PT-PASS');
    began = performance.now();
    down('Enter');
    checks.push((await kept).map((at) => at - began));
    await wait();
  }
  done({ parcels, checks });
})();
"#;

/// The same, on a page that only writes a word, or that only changes its colour as a whole, as the answer does.
const EMPTY: &str = r#"
const [scans, whole, done] = arguments;
document.body.innerHTML = '<p id="word"></p>';
const word = document.getElementById('word');
let green = false;
document.onkeydown = (event) => {
  green = !green;
  if (whole) document.body.style.cssText = `height: 100vh; margin: 0; background: ${green ? 'green' : 'white'}`;
  else word.textContent = String(event.timeStamp);
};
const wait = (ms) => new Promise((tell) => setTimeout(tell, ms));
(async () => {
  const times = [];
  for (let scan = 0; scan < scans; scan += 1) {
    await wait(60 + Math.random() * 16);
    times.push(await new Promise((tell) => {
      const began = performance.now();
      document.dispatchEvent(new KeyboardEvent('keydown', { code: 'Enter' }));
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => tell(performance.now() - began);
        port2.postMessage(0);
      });
    }));
  }
  done(times);
})();
"#;

/// What the way to the core and back takes, without anything painted.
const DOOR: &str = r#"
const [asks, done] = arguments;
(async () => {
  const times = [];
  for (const [name, ask] of asks) {
    const began = performance.now();
    await window.__TAURI_INTERNALS__.invoke('door', { name, ask });
    times.push(performance.now() - began);
    await new Promise((tell) => setTimeout(tell, 20));
  }
  done(times);
})();
"#;

const AT_ONCE: usize = 20;

fn main() -> Anyway<()> {
    let mut numbers = std::env::args().skip(1).filter_map(|word| word.parse::<i64>().ok());
    let orders = numbers.next().unwrap_or(1_000_000);
    let scans = numbers.next().unwrap_or(400);
    build()?;
    println!("writing a book of {orders} orders …");
    let desk = Desk::empty();
    let book = parcels::fill(&desk, orders);
    let steps = 3;

    let window = Window::open(&desk, &[]);
    window.opens_station("W00017");
    // parcels of one piece: where there are several, their number is asked for at the end
    let single = (0..orders).map(|at| orders - at).filter(|at| at % 4 != 0);
    let labels: Vec<String> = single.take(scans as usize).map(tracking_no).collect();
    let (mut to_parcel, mut to_check) = (Vec::new(), Vec::new());
    for some in labels.chunks(AT_ONCE) {
        let told = window.script_async(MEASURE, vec![json!(some), json!(steps)]);
        to_parcel.extend(stages(&told["parcels"]));
        to_check.extend(stages(&told["checks"]));
    }
    let (mut smallest, mut scan) = (Vec::new(), Vec::new());
    for some in labels.chunks(AT_ONCE) {
        let asks: Vec<Value> = some.iter().map(|_| json!(["shop_list", {}])).collect();
        smallest.extend(milliseconds(&window.script_async(DOOR, vec![json!(asks)])));
        let asks: Vec<Value> = some
            .iter()
            .map(|label| json!(["scan_parcel", { "scanned": label, "shop": SHOP, "at_hand": null }]))
            .collect();
        scan.extend(milliseconds(&window.script_async(DOOR, vec![json!(asks)])));
    }
    let kept = parcels::count(&book, "checks where result = 'passed'");
    if kept != scans {
        return Err(format!("{kept} checks were kept of {scans}").into());
    }
    let [mut empty, mut coloured] = [false, true].map(|whole| {
        let times = (0..scans / AT_ONCE as i64).map(|_| window.script_async(EMPTY, vec![json!(AT_ONCE), json!(whole)]));
        times.flat_map(|told| milliseconds(&told)).collect::<Vec<f64>>()
    });
    println!(
        "\nfrom Enter to the painted answer, ms{:>12} {:>8} {:>8} {:>8} {:>8}",
        "least", "median", "95 %", "99 %", "most"
    );
    tell("an empty page", &mut empty);
    tell("an empty page that changes colour", &mut coloured);
    tell("the smallest question to the core", &mut smallest);
    tell("a scan's question to the core", &mut scan);
    for (what, times) in [("label → parcel", to_parcel), ("last key → kept check", to_check)] {
        let of = |part: fn(&[f64; 3]) -> f64| times.iter().map(part).collect::<Vec<f64>>();
        tell(what, &mut of(|[_, _, drawn]| *drawn));
        tell("  until the page has changed", &mut of(|[changed, ..]| *changed));
        tell("  until its frame begins", &mut of(|[changed, frame, _]| frame - changed));
        tell("  until that has been drawn", &mut of(|[_, frame, drawn]| drawn - frame));
    }
    Ok(())
}

/// Of each answer: when the page had changed, when the next frame began, when it had been drawn.
fn stages(told: &Value) -> Vec<[f64; 3]> {
    told.as_array().into_iter().flatten().filter_map(|one| milliseconds(one).try_into().ok()).collect()
}

fn milliseconds(told: &Value) -> Vec<f64> {
    told.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}

fn tell(what: &str, times: &mut [f64]) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get(((times.len() as f64 - 1.0) * share).round() as usize).copied().unwrap_or(f64::NAN);
    println!(
        "  {what:<34} {:>10.1} {:>8.1} {:>8.1} {:>8.1} {:>8.1}   n = {}",
        at(0.0),
        at(0.5),
        at(0.95),
        at(0.99),
        at(1.0),
        times.len()
    );
}

/// The window in the profile that this bench was built in.
fn build() -> Anyway<()> {
    let released = std::env::current_exe()?.components().any(|part| part.as_os_str() == "release");
    let mut build = cargo();
    build.args(["build", "--workspace"]);
    if released {
        build.arg("--release");
    }
    if build.status()?.success() { Ok(()) } else { Err("the window was not built".into()) }
}
