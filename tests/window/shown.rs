//! Files whose rows are shown before they are taken: chats out of a customer-service tool, and reviews.

use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::json;

#[test]
fn chats_and_reviews_are_shown_before_they_are_taken() {
    let desk = Desk::at_work(1500);
    let ask = json!({ "which": "open", "shop": SHOP, "skip": 0, "limit": 1 });
    let case = desk.ask("case_list", ask)["cases"][0].clone();
    let (id, order) = (case["id"].clone(), case["order_no"].as_str().expect("an order").to_owned());
    let contacts = || desk.ask("case_show", json!({ "id": id }))["contacts"].as_array().map_or(0, Vec::len);
    let before = contacts();

    let chats = desk.file("chats.csv");
    let rows = format!(
        "订单号,客服,开始时间,首次回复时间,结束时间,会话主题,处理结果\n\
         {order},03,2026-11-20 10:00:00,2026-11-20 10:01:00,2026-11-20 10:20:00,谈退款,已解决\n\
         没有这一单,03,2026-11-20 11:00:00,,,催物流,\n"
    );
    std::fs::write(&chats, rows).expect("a file");
    let window = Window::open(&desk, &[]);
    window.press("nav-cases");
    window.press("cases-tab-clerks");
    window.press("chats-file");
    window.choose_file(&chats);
    window.text("chats-take");
    assert_eq!(contacts(), before, "nothing is written before it is said");
    window.shot("190-chats-shown");
    window.press("chats-take");
    window.until("the chat to be a contact of its return", || contacts() == before + 1);

    let reviews = desk.file("reviews.csv");
    std::fs::write(&reviews, format!("订单号,评分,评价内容,评价时间\n{order},1,袖口开线了,2026-11-21 10:00:00\n"))
        .expect("a file");
    window.press("nav-reasons");
    window.press("lexicon-tab-voices");
    window.press("reviews-file");
    window.choose_file(&reviews);
    window.text("reviews-take");
    window.shot("191-reviews-shown");
    window.press("reviews-take");
    window.until("the review to be read", || window.page_text().contains("袖口开线了"));
}
