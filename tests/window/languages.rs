//! Every page in traditional Chinese and in English: nothing spills, no text is missing, and what is cut off can
//! be read in full by pointing at it. Pictures of all of them are kept in target/shots.

use pintui_tests::program::Desk;
use pintui_tests::window::Window;
use serde_json::Value;

const PAGES: [&str; 8] = ["today", "import", "report", "cases", "checks", "quarantine", "settings", "station"];

/// Pages that are opened by G and a key.
const ASIDE: [(&str, &str); 23] = [
    ("halts", "h"),
    ("callbacks", "p"),
    ("care", "a"),
    ("compensation", "b"),
    ("scripts", "m"),
    ("breakdown", "2"),
    ("reasons", "l"),
    ("again", "f"),
    ("appraisal", "4"),
    ("official", "o"),
    ("coverage", "3"),
    ("checklists", "d"),
    ("policies", "y"),
    ("confirms", "1"),
    ("notices", "n"),
    ("voices", "v"),
    ("bad_reviews", "k"),
    ("coupons", "j"),
    ("audiences", "u"),
    ("members", "x"),
    ("gifts", "z"),
    ("goods", "5"),
    ("losses", "7"),
];

/// Parts of the page that is open, by what is pressed for them; tabs that lead to other pages are walked as those.
const TABS: &str = "return [...document.querySelectorAll('main .ant-segmented-item-label [data-testid]')]
  .map((one) => one.dataset.testid).filter((id) => !id.startsWith('tab-'))";

/// Texts that are cut off and tell nowhere how they go on (a count that is only a dot in the small nav is not), and
/// keys that stand for a text.
const UNREADABLE: &str = r#"
    const cut = [...document.querySelectorAll('body *')].filter((one) => {
      const style = getComputedStyle(one);
      const hides = style.overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
      return hides && own && style.textIndent === '0px' && one.clientWidth > 0 && one.closest('[title]:not([title=""]), [data-hint]') === null;
    });
    const keys = document.body.innerText.split('\n').filter((line) => /^[a-z_]+(\.[a-z_]+)+$/.test(line.trim()));
    return [...cut.map((one) => one.className + ': ' + one.textContent), ...keys];
"#;

fn walk(language: &str, theme: &str, width: u32, height: u32) {
    let desk = Desk::empty();
    desk.done(&["demo"]);
    let window = Window::open(&desk, &[]);
    window.resize(width, height);
    window.script(&format!(
        "localStorage.setItem('pintui.language', '{language}'); localStorage.setItem('pintui.theme', '{theme}');
         localStorage.setItem('pintui.staff', '07'); localStorage.setItem('pintui.clerk', '03'); location.reload()"
    ));
    window.number("today-orders");
    let named = if language == "en" { "^Pintui$" } else { "^品退管家$" };
    assert!(window.display.wait_for_window(named), "the window's title is not {named}");
    let mut found = Vec::new();
    let mut look = |page: &str| {
        window.shot(&format!("{language}-{theme}-{width}-{page}"));
        let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
        if spills == true {
            found.push(format!("{page} is wider than a window of {width} pixels"));
        }
        let unreadable = window.script(UNREADABLE);
        found.extend(unreadable.as_array().into_iter().flatten().map(|text| format!("{page}: {text}")));
    };
    for page in PAGES {
        if page == "station" {
            for (page, key) in ASIDE {
                // a page that asks for something to be typed has the keys
                window.script("document.activeElement.blur()");
                window.display.presses(&["g", key]);
                look(page);
                // the smallest window is where parts of a page do not fit
                let tabs = if width < 1200 { window.script(TABS) } else { Value::Null };
                for tab in tabs.as_array().into_iter().flatten().filter_map(Value::as_str) {
                    if window.script(&format!("return document.querySelector('[data-testid=\"{tab}\"]') !== null"))
                        == true
                    {
                        window.press(tab);
                        look(&format!("{page}-{tab}"));
                    }
                }
            }
        }
        window.press(&format!("nav-{page}"));
        look(page);
    }
    assert!(found.is_empty(), "{language}, {theme}, {width}:\n{}", found.join("\n"));
}

#[test]
fn traditional_chinese_reads_whole_in_the_smallest_window_by_day() {
    walk("zh-TW", "light", 1024, 700);
}

#[test]
fn traditional_chinese_reads_whole_by_night() {
    walk("zh-TW", "dark", 1280, 800);
}

#[test]
fn english_reads_whole_in_the_smallest_window_by_night() {
    walk("en", "dark", 1024, 700);
}

#[test]
fn english_reads_whole_by_day() {
    walk("en", "light", 1280, 800);
}
