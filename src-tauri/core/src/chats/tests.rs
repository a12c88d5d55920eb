//! Summaries of chats stand on the line of time of the return they are about, beside what was noted by hand.

use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

const FILE: &str = "订单号,客服,开始时间,首次回复时间,结束时间,会话主题,争议点,处理结果,会话小结\n\
    A1,03,2026-11-01 10:00:00,2026-11-01 10:01:00,2026-11-01 10:20:00,谈退款,金额,已解决,买家电话13900001111\n\
    A1,03,2026-10-20 09:00:00,,,问进度,,未解决,\n\
    A9,03,2026-11-01 11:00:00,,,催物流,,,\n\
    A1,,2026-11-01 12:00:00,,,,,,\n\
    A1,05,昨天下午,,,,,,\n";

fn read(given: &Given, command: &str) -> Value {
    let path = given.folder.path().join("会话.csv");
    std::fs::write(&path, FILE).expect("a file is written");
    given.knock(Who::HERE, command, json!({ "shop": SHOP, "file": path.to_string_lossy() })).expect("read")
}

/// An order that came back twice.
fn shop() -> (Given, [i64; 2]) {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "paid_at": "2026-10-01T10:00:00" }));
    let case = |no: &str, at: &str| given.case(json!({ "case_no": no, "order_no": "A1", "applied_at": at }));
    let cases = [case("R1", "2026-10-19T08:00:00"), case("R2", "2026-10-31T08:00:00")];
    (given, cases)
}

#[test]
fn each_chat_becomes_a_contact_of_the_return_it_is_about_and_every_row_is_accounted_for() {
    let (given, [first, second]) = shop();
    let told = read(&given, "import_contacts");
    let counts = ["rows", "added", "known", "without_case", "unread"].map(|fact| told[fact].clone());
    assert_eq!(counts, [json!(5), json!(2), json!(0), json!(1), json!(2)]);
    assert_eq!(told["left_out"], json!([4, 5, 6]), "the rows as the file numbers them");
    let contacts =
        |case: i64| given.knock(Who::HERE, "case_show", json!({ "id": case })).expect("the case")["contacts"].clone();
    assert_eq!(contacts(first)[0]["topic"], "progress", "the return that was asked for by then");
    let chat = &contacts(second)[0];
    let facts = ["channel", "staff", "answered_at", "ended_at", "topic", "point", "result", "note"];
    assert_eq!(
        facts.map(|fact| chat[fact].clone()),
        ["chat", "03", "2026-11-01T10:01:00", "2026-11-01T10:20:00", "refund", "金额", "solved", "买家电话***"]
            .map(|text| json!(text)),
    );
    let by_hand = json!({
        "case_id": second, "channel": "phone", "started_at": "2026-11-01T09:00:00", "answered_at": null, "ended_at": null,
        "topic": "refund", "point": null, "result": "promised", "note": null, "by": "05",
    });
    given.knock(Who::HERE, "record_contact", by_hand).expect("noted");
    let both = contacts(second);
    assert_eq!((&both[0]["staff"], &both[1]["staff"]), (&json!("05"), &json!("03")), "in the order of their beginning");
    assert_eq!(read(&given, "import_contacts")["known"], 2, "the same file brings nothing new");
}

#[test]
fn a_preview_of_chats_writes_nothing_and_what_was_taken_can_be_taken_back() {
    let (given, _) = shop();
    assert_eq!((read(&given, "preview_contacts")["added"].clone(), given.count("contacts")), (json!(2), 0));
    let operation = read(&given, "import_contacts")["operation"].clone();
    given.knock(Who::HERE, "undo", json!({ "operation": operation })).expect("taken back");
    assert_eq!(given.count("contacts"), 0);
}

#[test]
fn a_file_without_orders_or_times_says_which_columns_it_lacks() {
    let given = Given::shop();
    let path = given.folder.path().join("会话.csv");
    std::fs::write(&path, "买家,内容\n甲,乙\n").expect("a file is written");
    let ask = json!({ "shop": SHOP, "file": path.to_string_lossy() });
    let why = given.knock(Who::HERE, "preview_contacts", ask).expect_err("no columns");
    assert_eq!(
        (&*why.code, &why.params["missing"]),
        ("contact_columns_missing", &json!(["order_no", "clerk", "started_at"]))
    );
}
