//! The owner looks through the month's new texts, sees what moves, closes the version, and takes it back.

use pintui_tests::program::{Desk, SHOP, last_month_ends};
use pintui_tests::window::Window;
use serde_json::{Value, json};

/// Eight returns of last month that say in other words that something itches, and one that says nothing.
fn said(desk: &Desk) {
    let texts = ["领口刺挠", "贴身穿扎得慌", "脖子扎得慌", "领口刺挠脖子痒"];
    for text in texts.into_iter().chain(texts).chain(["算了"]) {
        desk.ask(
            "add_case",
            json!({
                "shop": SHOP, "order_no": null, "kind": "return_refund", "reason": text, "refund_fen": null,
                "applied_at": format!("{}T12:00:00", last_month_ends()), "product": null,
            }),
        );
    }
}

fn month() -> String {
    last_month_ends().to_string()[..7].to_owned()
}

fn version(desk: &Desk) -> Value {
    let shares = desk.ask("class_shares", json!({ "shop": SHOP, "month": month(), "version": null }));
    shares["version"]["number"].clone()
}

fn itching(desk: &Desk) -> i64 {
    let ask = json!({ "shop": SHOP, "which": "tagged", "tag": "itching", "skip": 0, "limit": 1 });
    desk.ask("case_list", ask)["total"].as_i64().expect("a total")
}

#[test]
fn the_owner_runs_the_monthly_review_sees_what_moves_closes_it_and_takes_it_back() {
    let desk = Desk::at_work(1500);
    said(&desk);
    assert_eq!(version(&desk), Value::Null);

    let window = Window::open(&desk, &[]);
    window.press("monthly-due");
    window.text("monthly-close");
    window.script(
        "[...document.querySelectorAll('[data-testid=monthly-group]')]
           .find((group) => group.textContent.includes('刺挠')).querySelector('button').click()",
    );
    window.press("monthly-choice-1");
    window.until("what moves to be counted", || {
        window.text("monthly-moved").parse::<i64>().is_ok_and(|moved| moved >= 8)
    });
    window.until("the platform's figure to stay", || window.text("monthly-platform").contains("不变"));
    window.shot("53-monthly-review");
    assert_eq!((itching(&desk), version(&desk)), (0, Value::Null), "looking moves nothing");

    window.press("monthly-close");
    window.until("the version to be made", || version(&desk) == 1);
    window.until("the window to say so", || window.page_text().contains("第 1 版"));
    assert_eq!(itching(&desk), 8, "old returns follow");
    window.shot("54-monthly-closed");

    window.press_saying("撤回");
    window.until("the version to be taken back", || version(&desk) == Value::Null);
    assert_eq!(itching(&desk), 0);
    window.until("the review to wait again", || window.page_text().contains("做成第 1 版"));
    window.shot("55-monthly-taken-back");
}

#[test]
fn the_pages_of_the_lexicon_fit_in_light_and_dark_and_in_the_smallest_window() {
    let desk = Desk::at_work(3000);
    said(&desk);
    for text in ["领口起球了", "一周就起球", "颜色比图上深"] {
        desk.ask("add_review", json!({ "shop": SHOP, "order_no": "", "score": 2, "text": text }));
    }
    let entry = json!({ "kind": "word", "word": "起球", "tag": "shedding" });
    desk.ask("keep_entry", json!({ "entry": entry }));
    let window = Window::open(&desk, &[]);
    for (theme, width, height) in [("light", 1280, 800), ("dark", 1280, 800), ("light", 1024, 700), ("dark", 1024, 700)]
    {
        window.script(&format!(
            "window.former = true; localStorage.setItem('pintui.theme', '{theme}'); location.reload()"
        ));
        window.resize(width, height);
        window.until("the page to be there again", || {
            window.script("return window.former === undefined && document.readyState === 'complete'") == true
        });
        window.press("today-unknown-reasons");
        for tab in ["monthly", "tags", "voices", "mix", "words"] {
            window.press(&format!("lexicon-tab-{tab}"));
            window.drawn();
            window.shot(&format!("{theme}-{width}-lexicon-{tab}"));
            let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
            assert_eq!(spills, false, "{tab} is wider than a window of {width} pixels");
            if tab == "mix" {
                window.press("mix-open");
                window.text("product-events");
                window.drawn();
                window.shot(&format!("{theme}-{width}-product"));
                window.display.presses(&["Escape"]);
            }
        }
        window.press("nav-cases");
        window.drawn();
        window.script("document.querySelector('[data-testid^=desk-row-] input[type=checkbox]').click()");
        window.text("bulk-tag");
        window.shot(&format!("{theme}-{width}-cases-tags"));
    }
}
