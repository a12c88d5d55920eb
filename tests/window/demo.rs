//! Somebody looks round in the demonstration shop: every page has something on it, and advice can be followed to its end.

use chrono::Datelike;
use pintui_core::keeping::clock;
use pintui_tests::program::Desk;
use pintui_tests::window::Window;
use serde_json::json;

/// Keys after G, with what stands in the picture's name.
const PAGES: [(&str, &str); 28] = [
    ("t", "today"),
    ("q", "checks"),
    ("h", "halts"),
    ("c", "cases"),
    ("p", "callbacks"),
    ("a", "care"),
    ("b", "compensation"),
    ("m", "scripts"),
    ("2", "breakdown"),
    ("l", "reasons"),
    ("f", "again"),
    ("r", "report"),
    ("4", "appraisal"),
    ("i", "import"),
    ("w", "quarantine"),
    ("o", "official"),
    ("3", "coverage"),
    ("y", "policies"),
    ("1", "confirms"),
    ("n", "notices"),
    ("v", "voices"),
    ("6", "actions"),
    ("k", "bad_reviews"),
    ("j", "coupons"),
    ("u", "audiences"),
    ("x", "members"),
    ("5", "goods"),
    ("e", "settings"),
];

/// Nothing is late, all is sorted, and no product lacks what the last filter looks for: that is no emptiness.
const WELL_DONE: [&str; 4] = ["没有过时的", "原因都归好类了", "没有要归的话", "没有这样的商品"];

/// What is told by month has nothing to tell yet in its first days.
const OF_A_YOUNG_MONTH: [&str; 8] = [
    "这个月还没有人在这里记过处理",
    "本月还没有处理完的退货单",
    "本月还没有联系记录",
    "文件里没有仓库这一列，或本月没有发货",
    "本月还没有记过结果的联系",
    "本月还没有带星的回话或评价",
    "还没有承诺",
    "没有能归成一组的话",
];
const YOUNG_DAYS: u32 = 5;

fn demonstration() -> (Desk, Window) {
    let desk = Desk::empty();
    desk.ask("open_demo", json!({ "orders": 5000, "seed": 1 }));
    // in the morning, when buyers may be written to
    let window = Window::open_at(&desk, &format!("{}T10:30:00", clock::now().0.date()));
    // as somebody who has said who sits here: pages that ask for it show nothing else
    window.script("localStorage.setItem('pintui.clerk', '林晓棠'); localStorage.setItem('pintui.staff', '何苗'); location.reload()");
    window.number("today-orders");
    (desk, window)
}

/// Places on the page that say that they are empty.
fn empty_places(window: &Window) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('main [class*=\"nothing\" i] h3')].map((one) => one.textContent)";
    let told = window.script(script);
    told.as_array().expect("a list").iter().filter_map(|one| one.as_str().map(str::to_owned)).collect()
}

#[test]
fn whoever_looks_round_finds_every_page_alive() {
    let (_desk, window) = demonstration();
    window.resize(1280, 800);
    let mut empty = Vec::new();
    for (key, page) in PAGES {
        window.script("document.activeElement?.blur()");
        window.display.presses(&["g", key]);
        window.drawn();
        window.settle();
        let parts = "const parts = [...document.querySelectorAll('main .ant-segmented-group')][0]; return parts === undefined ? 0 : parts.children.length";
        let parts = window.script(parts).as_i64().unwrap_or(0).max(1);
        for part in 0..parts {
            let script = format!(
                "const parts = [...document.querySelectorAll('main .ant-segmented-group')][0]; parts?.children[{part}]?.click()"
            );
            window.script(&script);
            window.drawn();
            window.shot(&format!("130-demo-{page}-{part}"));
            empty.extend(empty_places(&window).into_iter().map(|says| format!("{page} {part}: {says}")));
        }
    }
    let is_young = clock::now().0.day() <= YOUNG_DAYS;
    let fine = WELL_DONE.iter().chain(OF_A_YOUNG_MONTH.iter().filter(|_| is_young)).collect::<Vec<_>>();
    empty.retain(|says| !fine.iter().any(|done| says.ends_with(*done)));
    assert_eq!(empty, [""; 0]);
}

#[test]
fn an_owner_follows_advice_from_the_first_page_to_the_change_it_becomes() {
    let (desk, window) = demonstration();
    window.press("loop-advice");
    let said = window.text("advice-said-product");
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("131-advice-{width}"));
    }
    window.press("advice-do-product-page");
    window.text("change-keep");
    window.shot("132-advice-form");
    let filled = window.script("return document.querySelector('[data-testid=\"change-what\"]').value");
    let filled = filled.as_str().expect("a text").to_owned();
    let figures = said.split(" · ").next().expect("the figures");
    assert!(filled.contains(figures), "the form has the finding's figures: {filled:?}, {said:?}");
    window.press("change-keep");
    window.until("the offer to be taken", || window.text("advice-product").contains("✓ 改详情页"));
    let changes = desk.ask("change_list", json!({ "shop": desk.ask("shop_list", json!({}))[0]["name"] }));
    assert!(changes.to_string().contains(figures), "the change is kept with its figures: {changes}");
    window.shot("133-advice-taken");
}
