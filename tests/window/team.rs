//! A clerk works off bad reviews; an owner sees whether the same case gets the same answer.

use pintui_core::keeping::clock;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn bad(desk: &Desk, which: &str) -> Value {
    desk.ask("bad_reviews", json!({ "shop": SHOP, "which": which, "skip": 0, "limit": 50 }))
}

#[test]
fn a_clerk_answers_a_bad_review_honestly_and_it_leaves_the_list() {
    let desk = Desk::at_work(400);
    for (score, text) in [(1, "拉链三天就坏了"), (2, "颜色和图片差很多，有点失望"), (5, "好看")] {
        desk.ask("add_review", json!({ "shop": SHOP, "order_no": "", "score": score, "text": text }));
    }
    let window = Window::open(&desk, &[]);
    window.press("nav-callbacks");
    window.press("tab-bad_reviews");
    window.fill("clerk", "03");
    window.press("clerk-ok");
    window.says("拉链三天就坏了");
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("95-bad-reviews-{width}"));
    }

    window.press("bad-solved");
    window.press("bad-keep");
    window.says("没选是怎么解决的");
    window.press("bad-how");
    window.press_saying("补发或换了");
    window.fill("bad-reply", "亲，改成好评返现5元");
    window.press("bad-keep");
    window.until("the words for money to be refused", || window.page_text().contains("改成好评"));
    assert_eq!(bad(&desk, "open")["open"], 2, "nothing was kept");
    window.shot("96-bad-review-refused");
    window.refill("bad-reply", "拉链没检出来是我们的问题，新的一件今天 18:00 前发出。");
    window.press("bad-keep");
    window.until("one to be left", || bad(&desk, "open")["open"] == 1);
    window.press("bad-done");
    window.says("补发或换了");
    window.script("localStorage.setItem('pintui.theme', 'dark'); location.reload()");
    window.press("nav-callbacks");
    window.press("tab-bad_reviews");
    window.text("bad-list");
    window.shot("97-bad-reviews-dark");
}

#[test]
fn an_owner_sees_how_the_team_answers() {
    let desk = Desk::at_work(1200);
    let cases = desk.ask("case_list", json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 60 }));
    let now = clock::now().0.format("%Y-%m-%dT%H:%M:%S").to_string();
    for (at, case) in cases["cases"].as_array().expect("cases").iter().enumerate() {
        desk.ask(
            "record_contact",
            json!({
                "case_id": case["id"], "channel": if at % 3 == 0 { "phone" } else { "chat" }, "started_at": now,
                "answered_at": null, "ended_at": null, "topic": if at % 2 == 0 { "refund" } else { "progress" },
                "point": null, "result": if at % 4 == 0 { "unsolved" } else { "solved" }, "note": null,
                "by": if at % 2 == 0 { "03" } else { "07" },
            }),
        );
    }
    let window = Window::open(&desk, &[]);
    window.press("nav-cases");
    window.press("cases-tab-clerks");
    window.text("team-alike");
    let told = window.text("team-channels");
    assert!(told.contains("平台聊天") && told.contains("电话"), "{told}");
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("98-team-{width}"));
        window.script("document.querySelector('[data-testid=team-channels]').scrollIntoView()");
        window.shot(&format!("99-team-asked-{width}"));
        window.script("document.querySelector('main').scrollTo(0, 0)");
    }
}
