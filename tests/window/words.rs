//! The owner writes what is said to buyers, and what the shop promises them: forbidden words are seen and locked,
//! better ones are taken and copied; a policy starts from a template, keeps to the law, and is printed.

use chrono::Days;
use pintui_core::keeping::clock;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

const BAD: &str = "非常抱歉给你带来不便。麻烦把退货原因改成「不喜欢」，五星好评返 10 元，加个微信发你。";

/// A case that somebody waits in; what was bought is with her longer than the law lets her think it over.
fn a_case(desk: &Desk) -> i64 {
    let long_ago = (clock::now().day().0 - Days::new(12)).to_string();
    let order = desk.quiet_order(|order| order["signed_at"].as_str().is_some_and(|at| at < long_ago.as_str()));
    let asked = json!({
        "shop": SHOP, "order_no": order["order_no"], "kind": "return_refund", "reason": "质量问题", "refund_fen": null,
        "applied_at": clock::now().text(), "product": "云朵圆领针织衫",
    });
    desk.ask("add_case", asked)["answer"]["id"].as_i64().expect("a case")
}

fn script(desk: &Desk, name: &str) -> Value {
    let shelf = desk.ask("script_list", json!({ "shop": SHOP, "language": "zh-CN" }));
    let scripts = shelf["scripts"].as_array().expect("scripts").clone();
    scripts.into_iter().find(|one| one["name"] == name).expect("the script is on the shelf")
}

fn shows(window: &Window, id: &str) -> bool {
    window.script(&format!("return document.querySelector('[data-testid=\"{id}\"]') !== null")) == true
}

#[test]
fn forbidden_words_lock_a_script_until_better_ones_are_taken_and_copied() {
    let desk = Desk::at_work(400);
    a_case(&desk);
    let window = Window::open(&desk, &[]);
    window.press("nav-scripts");
    window.press("cell-flaw-angry");
    window.until("the ready words to pass", || shows(&window, "script-clean"));
    window.shot("80-scripts");
    window.refill("script-text", BAD);
    window.until("the marks", || shows(&window, "script-locked") && shows(&window, "mark-4"));
    assert!(!shows(&window, "script-usable"), "words that platforms punish can be marked as usable");
    for rule in ["change_reason", "paid_review", "private_contact", "apology"] {
        assert!(shows(&window, &format!("finding-{rule}")), "{rule} is not told");
    }
    window.shot("81-script-locked");
    window.press("script-draft");
    window.says("草稿存好了");
    // the desk now shows the draft as it was kept
    window.says("写的，");
    assert_eq!(script(&desk, "flaw.angry.first")["version"], 0, "the draft is not in use");
    window.press("script-take");
    window.until("the better words to pass", || shows(&window, "script-clean"));
    window.press("script-usable");
    window.until("the words to be in use", || script(&desk, "flaw.angry.first")["version"] == 1);
    window.press("script-case");
    window.press_on(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option");
    window.until("the filled words", || {
        let text = window.text("filled-text");
        !text.contains('{') && text.contains("前")
    });
    window.shot("82-script-filled");
    window.press("script-copy");
    window.until("the use to be noted", || script(&desk, "flaw.angry.first")["outcome"]["used"] == 1);
    window.press("went-settled");
    window.until("the outcome", || script(&desk, "flaw.angry.first")["outcome"]["settled"]["hits"] == 1);
    window.press("script-picture");
    window.until("the picture", || shows(&window, "flow-picture"));
    window.shot("83-script-picture");
}

#[test]
fn an_opened_case_has_its_words_and_says_whether_it_fits_the_policy() {
    let desk = Desk::at_work(400);
    let case = a_case(&desk);
    let window = Window::open(&desk, &[]);
    window.press("nav-cases");
    window.press_on(&format!("[data-testid=\"desk-row-{case}\"] td:nth-child(2)"));
    window.until("the words for its reason", || {
        shows(&window, "scripts-for") && window.text("scripts-for").contains("有毛病")
    });
    window.until("the policy's advice", || shows(&window, "advice") && window.text("advice").contains("签收后第"));
    window.shot("92-case-words");
    window.fill("case-clerk", "07");
    window.fill("exception-why", "老客，运输慢了");
    window.press("exception-grant");
    window.until("the exception to be counted for who decided", || {
        desk.ask("exception_list", json!({ "shop": SHOP, "days": 30 }))[0]["by"] == "07"
    });
    window.until("the case to tell of it", || {
        shows(&window, "advice-exception") && window.text("advice-exception").contains("老客，运输慢了")
    });
    assert!(!shows(&window, "exception-grant"), "a second one is not offered while it stands");
    window.press("script-copy");
    window.until("the use to be noted", || script(&desk, "flaw.calm.first")["outcome"]["used"] == 1);
}

#[test]
fn a_policy_from_a_template_keeps_to_the_law_and_is_printed() {
    let desk = Desk::at_work(400);
    let case = a_case(&desk);
    let window = Window::open(&desk, &[]);
    window.press("nav-scripts");
    window.press("tab-policies");
    window.says("还没有写退货政策");
    window.shot("84-policies-none");
    window.press("policy-start-clothing");
    window.refill("policy-days", "5");
    window.press("policy-save");
    window.until("the law to be told", || {
        shows(&window, "policy-refused") && window.text("policy-refused").contains("消费者权益保护法")
    });
    window.shot("85-policy-refused");
    assert_eq!(desk.ask("policy_list", json!({ "shop": SHOP })), json!([]));
    window.refill("policy-days", "15");
    window.press("policy-save");
    window.until("the policy to be kept", || desk.ask("policy_list", json!({ "shop": SHOP }))[0]["version"] == 1);
    window.until("what is changed to be shown", || shows(&window, "policy-changed"));
    window.shot("86-policy-kept");
    window.press("place-product");
    window.until("the place to be noted", || {
        let places = desk.ask("policy_places", json!({ "shop": SHOP }));
        places.as_array().expect("places").iter().any(|place| !place["placed_on"].is_null())
    });
    window.press("policy-flow");
    window.until("the picture", || shows(&window, "flow-picture"));
    window.shot("87-policy-flow");
    window.press("policy-text");
    window.script("window.print = () => { window.printed = true; }");
    window.press("policy-print");
    assert_eq!(window.script("return window.printed"), true);
    window.says("签收第二天起 15 天内");
    window.shot("88-policy-text");
    let advice = desk.ask("advise_case", json!({ "case_id": case, "state": null, "language": "zh-CN" }));
    assert!(advice["text"].as_str().is_some_and(|text| !text.is_empty()), "{advice}");
}

#[test]
fn both_pages_are_whole_in_the_smallest_window_by_night() {
    let desk = Desk::at_work(400);
    a_case(&desk);
    let rules = desk.ask("policy_templates", json!({}))["templates"][0]["rules"].clone();
    let today = pintui_core::keeping::clock::now().day().text();
    let kept = json!({ "shop": SHOP, "category": "clothing", "starts_on": today, "rules": rules, "by": "07" });
    desk.ask("save_policy", kept);
    let window = Window::open(&desk, &[]);
    for (language, theme, width, height) in [
        ("zh-CN", "dark", 1280, 800),
        ("zh-CN", "light", 1024, 700),
        ("zh-TW", "dark", 1024, 700),
        ("en", "light", 1280, 800),
    ] {
        window.script(&format!(
            "localStorage.setItem('pintui.language', '{language}'); localStorage.setItem('pintui.theme', '{theme}');
             localStorage.setItem('pintui.staff', '07'); location.reload()"
        ));
        window.resize(width, height);
        let name = format!("{language}-{theme}-{width}");
        window.press("nav-scripts");
        window.until("the words", || shows(&window, "script-clean"));
        window.shot(&format!("89-scripts-{name}"));
        let spills = "return document.documentElement.scrollWidth > window.innerWidth + 1";
        assert_eq!(window.script(spills), false, "scripts {name}");
        window.press("tab-policies");
        window.until("the rules", || shows(&window, "policy-days"));
        window.shot(&format!("90-policies-{name}"));
        assert_eq!(window.script(spills), false, "policies {name}");
        window.press("policy-review");
        window.shot(&format!("91-review-{name}"));
    }
}
