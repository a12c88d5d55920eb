use serde_json::json;

use super::add::AddReview;
use super::desk::{BadReviewPage, BadReviews, How, State, Which, WorkOnReview};
use super::import::{ImportReviews, PreviewReviews, ReviewsRead};
use super::*;
use crate::door::{Whole, Write as _};
use crate::given::{Given, SHOP};
use crate::keeping::history::Undo;

const FILE: &str = "订单号,评分,评价内容,评价时间\n\
                    A1,1,\"扎脖子，电话13900001111\",2026-10-20 10:00:00\n\
                    A1,差评,有点起球,2026-10-21\n\
                    A9,5,好看,2026-10-22\n\
                    A1,3,,2026-10-22\n";

fn shop() -> Given {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "signed_at": "2026-10-10T10:00:00" }));
    given
}

fn file(given: &Given, text: &str) -> String {
    let path = given.folder.path().join("评价.csv");
    std::fs::write(&path, text).expect("a file is written");
    path.to_string_lossy().into_owned()
}

fn import(given: &Given, text: &str) -> Result<ReviewsRead> {
    ImportReviews { shop: SHOP.into(), file: file(given, text) }.perform(&given.book, &given.call())
}

#[test]
fn every_row_of_a_review_file_is_accounted_for_and_one_without_an_order_is_kept() {
    let given = shop();
    let read = import(&given, FILE).expect("taken");
    assert_eq!((read.rows, read.added, read.known, read.without_text), (4, 3, 0, 1));
    assert_eq!((read.matched, read.unmatched, given.count("reviews")), (2, 1, 3));
    let again = import(&given, FILE).expect("taken again");
    assert_eq!((again.added, again.known, given.count("reviews")), (0, 3, 3), "the same file brings nothing new");
}

#[test]
fn a_preview_of_reviews_writes_nothing() {
    let given = shop();
    let ask = PreviewReviews { shop: SHOP.into(), file: file(&given, FILE) };
    let read = ask.perform(&given.book, &given.call()).expect("looked at");
    assert_eq!((read.added, given.count("reviews")), (3, 0));
}

#[test]
fn a_phone_number_in_a_review_is_masked_in_the_book_and_in_what_is_shown() {
    let given = shop();
    let read = import(&given, FILE).expect("taken");
    let kept: Vec<String> = given.read(|tx| tx.rows("select text from reviews order by id", [], |row| row.get(0)));
    assert_eq!((kept[0].as_str(), read.examples[0].as_str()), ("扎脖子，电话***", "扎脖子，电话***"));
    assert_eq!(masked("写信到 ann@example.com 吧"), "写信到 *** 吧");
}

#[test]
fn words_for_scores_are_read_as_stars() {
    let given = shop();
    import(&given, FILE).expect("taken");
    let scores: Vec<Option<i64>> =
        given.read(|tx| tx.rows("select score from reviews order by id", [], |row| row.get(0)));
    assert_eq!(scores, [Some(1), Some(1), Some(5)]);
}

#[test]
fn a_file_without_a_column_of_texts_is_refused_by_its_missing_columns() {
    let given = shop();
    let refused = import(&given, "订单号,数量\nA1,2\nA2,3\n").expect_err("refused");
    assert_eq!((refused.code.as_ref(), refused.params["missing"].clone()), ("review_columns_missing", json!(["text"])));
}

#[test]
fn reviews_are_taken_back_as_one_operation() {
    let given = shop();
    let read = import(&given, FILE).expect("taken");
    given.act("undo", Undo { operation: read.operation }).expect("taken back");
    assert_eq!(given.count("reviews"), 0);
}

#[test]
fn a_typed_review_needs_a_text_and_a_score_within_the_stars() {
    let given = shop();
    let add = |text: &str, score| {
        given.act("add_review", AddReview { shop: SHOP.into(), order_no: "A1".into(), score, text: text.into() })
    };
    assert_eq!(add(" ", None).expect_err("refused").code, "review_blank");
    assert_eq!(add("好", Some(6)).expect_err("refused").code, "review_score_wrong");
    assert!(add("领口扎", Some(2)).expect("kept").matched);
    let detail = AddReview { shop: SHOP.into(), order_no: "A1".into(), score: None, text: "秘密".into() }.detail();
    assert!(!detail.to_string().contains("秘密"), "the audit trail holds no buyer's words");
}

fn review(given: &Given, order_no: &str, score: i64, text: &str) -> i64 {
    let ask = AddReview { shop: SHOP.into(), order_no: order_no.into(), score: Some(score), text: text.into() };
    given.act("add_review", ask).expect("kept");
    given.count("reviews")
}

fn step(id: i64, state: State, how: Option<How>, note: Option<&str>) -> WorkOnReview {
    WorkOnReview { id, state, how, reply: None, note: note.map(str::to_owned), by: "03".into() }
}

fn bad(given: &Given, which: Which) -> BadReviewPage {
    given.ask(BadReviews { shop: SHOP.into(), which, skip: 0, limit: 50 }).expect("answered")
}

#[test]
fn a_bad_review_waits_until_it_is_put_right_or_left_with_a_reason() {
    let given = shop();
    let first = review(&given, "A1", 1, "拉链坏了");
    let second = review(&given, "A9", 2, "太慢");
    review(&given, "A1", 5, "好看");
    let open = bad(&given, Which::Open);
    assert_eq!((open.open, open.total, open.reviews.len()), (2, 2, 2));
    assert_eq!(
        (open.reviews[0].id, open.reviews[0].order_id, open.reviews[0].state.as_deref()),
        (first, Some(1), None)
    );
    let refused = |ask| given.act("work_on_review", ask).expect_err("refused").code;
    assert_eq!(refused(step(first, State::Solved, None, None)), "review_solved_how");
    assert_eq!(refused(step(second, State::Stays, None, None)), "review_stays_why");
    assert_eq!(refused(step(99, State::Talking, None, None)), "review_unknown");
    given.act("work_on_review", step(first, State::Talking, None, None)).expect("kept");
    assert_eq!(bad(&given, Which::Open).open, 2, "whoever talks is not done");
    given.act("work_on_review", step(first, State::Solved, Some(How::Replaced), None)).expect("kept");
    given.act("work_on_review", step(second, State::Stays, None, Some("快递爆仓，无法补救"))).expect("kept");
    let done = bad(&given, Which::Done);
    assert_eq!((done.open, done.total, (done.solved.hits, done.solved.orders)), (0, 2, (1, 2)));
    assert_eq!(done.weeks.last().map(|week| (week.bad.hits, week.bad.orders)), Some((2, 3)));
}

#[test]
fn money_for_stars_cannot_be_noted_as_a_public_answer() {
    let given = shop();
    let id = review(&given, "A1", 1, "拉链坏了");
    let reply = |text: &str| WorkOnReview { reply: Some(text.into()), ..step(id, State::Talking, None, None) };
    let refused = given.act("work_on_review", reply("亲，改成好评返现5元哦")).expect_err("refused");
    assert_eq!(refused.code, "wording_forbidden");
    let refused = given.act("work_on_review", reply("有事打 13900001111 找我们。")).expect_err("a number in public");
    assert_eq!((refused.code.as_ref(), refused.params["rule"].as_str()), ("wording_forbidden", Some("private_data")));
    given.act("work_on_review", reply("拉链坏了是我们没检出来，今天 18:00 前补发一件。")).expect("kept");
    assert!(bad(&given, Which::Open).reviews[0].reply.is_some());
}
