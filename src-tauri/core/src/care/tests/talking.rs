//! What buyers answer, who is told first, and how fast they are answered.

use chrono::Duration;
use pintui_store::{At, Fen};
use serde_json::json;

use super::{hours_ago, mark, note, rules, shop, signed, stands};
use crate::callbacks::change_list::ChangeList;
use crate::callbacks::changes::ChooseChange;
use crate::callbacks::suggestions::{Source, SuggestionList, TakeSuggestion};
use crate::care::chats::ImportReplies;
use crate::care::due::Standing;
use crate::care::feedback::{FeedbackList, MakeCaseOfFeedback, NoteFeedback};
use crate::care::first::RaisedFirst;
use crate::care::guides::GuideList;
use crate::care::replies::{NoteReply, ReplyFigures};
use crate::care::thanks::GiveThanks;
use crate::door::Whole as _;
use crate::given::SHOP;
use crate::sheets::case::CaseShow;

#[test]
fn an_answer_becomes_a_case_or_a_change_and_keeps_the_link() {
    let given = shop();
    let order = signed(&given, 1, 60);
    mark(&given, vec![order]);
    let stuck = note(&given, order, "拉链卡住了", "quality", None);
    assert_eq!(stands(&given, order), Standing::Answered);
    let case = given.act("make_case_of_feedback", MakeCaseOfFeedback { feedback: stuck }).expect("made").case_id;
    let again = given.act("make_case_of_feedback", MakeCaseOfFeedback { feedback: stuck });
    assert_eq!(again.expect_err("once").code, "feedback_has_case");
    let (shop, what) = (SHOP.to_owned(), "换一种拉链".to_owned());
    let choose = ChooseChange {
        shop,
        product_id: None,
        what,
        callbacks: vec![],
        feedback: vec![stuck],
        by: "03".into(),
        advice: None,
        plan: None,
    };
    given.act("choose_change", choose).expect("chosen");
    let desk = given.ask(FeedbackList { shop: SHOP.to_owned(), order_id: None }).expect("answered");
    assert_eq!((desk.rows[0].case_id, desk.rows[0].change_id.is_some(), desk.unhandled), (Some(case), true, 0));
    assert_eq!(given.ask(ChangeList { shop: SHOP.to_owned() }).expect("answered")[0].answers, 1);
}

#[test]
fn a_case_made_of_an_answer_has_the_reason_of_its_tag_and_keeps_the_sentence() {
    let given = shop();
    let order = signed(&given, 1, 60);
    let stuck = note(&given, order, "拉链卡住了", "quality", None);
    let id = given.act("make_case_of_feedback", MakeCaseOfFeedback { feedback: stuck }).expect("made").case_id;
    let case = given.ask(CaseShow { id }).expect("the case");
    let stated = (case.desk.case.reason.as_deref(), case.desk.case.class.as_str());
    assert_eq!(stated, (Some("质量问题"), "quality"));
    let told = case.reasons.last().expect("what the buyer told");
    assert_eq!((told.class.as_str(), told.detail.as_deref()), ("quality", Some("拉链卡住了")));
    let shop = given.read(|tx| crate::shops::must(tx, SHOP));
    let unseen = given.read(|tx| crate::reasons::Words::read(tx)?.blind(tx, &shop));
    assert!(unseen.is_empty(), "no sentence stands among reasons that nobody knows: {unseen:?}");
}

#[test]
fn an_idea_in_an_answer_waits_beside_those_of_calls_until_a_change_is_made_of_it() {
    let given = shop();
    let order = signed(&given, 1, 60);
    let idea = note(&given, order, "送一颗备用扣子", "idea", None);
    let waiting = || given.ask(SuggestionList { shop: SHOP.to_owned() }).expect("answered");
    assert_eq!((waiting().open, waiting().rows[0].product.as_deref()), (1, Some("title of P1")));
    let source = Source::Answer { feedback: idea };
    given.act("take_suggestion", TakeSuggestion { shop: SHOP.to_owned(), source, by: "03".to_owned() }).expect("taken");
    assert_eq!((waiting().open, waiting().all), (0, 1));
    let change = &given.ask(ChangeList { shop: SHOP.to_owned() }).expect("answered")[0];
    assert_eq!((change.answers, change.voices[0].order_id), (1, Some(order)));
}

#[test]
fn thanks_go_to_one_star_as_to_five_once_per_order_and_within_the_budget() {
    let given = shop();
    rules(&given, |rules| rules.thanks_budget_fen = Fen(1_000));
    let orders: Vec<i64> = (0..4).map(|number| signed(&given, number, 60)).collect();
    let thank = |order_id| given.act("give_thanks", GiveThanks { order_id, by: "03".to_owned() });
    assert_eq!(thank(orders[0]).expect_err("said nothing").code, "thanks_without_feedback");
    note(&given, orders[0], "太小了", "size", Some(1));
    note(&given, orders[1], "很好", "praise", Some(5));
    note(&given, orders[2], "还行", "other", None);
    let given_first = thank(orders[0]).expect("one star gets it too");
    assert_eq!((given_first.amount_fen, given_first.left_fen), (Fen(500), Fen(500)));
    assert_eq!(thank(orders[0]).expect_err("once").code, "thanked_before");
    assert_eq!(thank(orders[1]).expect("five stars get the same").left_fen, Fen(0));
    let spent = thank(orders[2]).expect_err("nothing is left");
    assert_eq!((spent.code.as_ref(), &spent.params["left_fen"]), ("thanks_budget_spent", &json!(0)));
}

#[test]
fn thanks_that_were_taken_back_come_again_only_within_the_budget_of_then() {
    let given = shop();
    rules(&given, |rules| rules.thanks_budget_fen = Fen(500));
    let orders: Vec<i64> = (0..2).map(|number| signed(&given, number, 60)).collect();
    orders.iter().for_each(|order| {
        note(&given, *order, "还行", "other", None);
    });
    let thank = |order_id| given.act("give_thanks", GiveThanks { order_id, by: "03".to_owned() });
    thank(orders[0]).expect("the only one");
    let undone = crate::door::write(&given.book, &given.call(), "undo", super::Undo { operation: None })
        .expect("undone")
        .operation;
    thank(orders[1]).expect("the only one, to somebody else");
    let again = given.act("undo", super::Undo { operation: Some(undone) }).expect_err("nothing is left for it");
    assert_eq!(again.code, "thanks_budget_spent");
    assert_eq!(given.count("thanks"), 1);
}

#[test]
fn who_was_thanked_in_the_ledger_is_not_thanked_once_more() {
    let given = shop();
    let order = signed(&given, 1, 60);
    note(&given, order, "还行", "other", None);
    let sql = "insert into ledger_entries (shop_id, order_id, kind, way, cause, amount_fen, at, month, staff, liable, operation, written_at)
               values (1, ?1, 'thanks', 'transfer', 'other', 200, '2026-11-02T08:00:00', '2026-11', '03', 'shop', 1, '2026-11-02T08:00:00')";
    given.write(|tx| tx.change(sql, [order]));
    let refused = given.act("give_thanks", GiveThanks { order_id: order, by: "03".to_owned() });
    assert_eq!(refused.expect_err("once").code, "thanked_before");
}

#[test]
fn goods_whose_buyers_ask_how_to_use_them_and_that_have_no_guide_come_first() {
    let given = shop();
    let order = signed(&given, 1, 60);
    note(&given, order, "怎么洗", "how_to", None);
    let guides = given.ask(GuideList { shop: SHOP.to_owned() }).expect("answered");
    assert_eq!((guides[0].product.as_str(), guides[0].guide_id, guides[0].asked), ("title of P1", None, 1));

    given.order(&["P2"], json!({ "order_no": "2" }));
    for number in 0..2 {
        given.case(json!({
            "case_no": format!("R{number}"), "order_no": "2", "reason_stated": "不会使用", "status": "applied",
            "applied_at": hours_ago(&given, 5),
        }));
    }
    let guides = given.ask(GuideList { shop: SHOP.to_owned() }).expect("answered");
    assert_eq!((guides[0].product.as_str(), guides[0].asked), ("title of P2", 2), "cases tell it too");
}

#[test]
fn twelve_of_thirty_problems_that_we_raised_first_are_40_percent() {
    let given = shop();
    let orders: Vec<i64> = (0..31).map(|number| signed(&given, number, 60)).collect();
    for (at, order) in orders.iter().enumerate() {
        if at < 12 {
            note(&given, *order, "拉链卡", "quality", None);
        }
        // The buyers of the first six applied too, but later than we had asked.
        let applied = if at < 6 { "2026-11-02T18:00:00" } else { "2026-11-01T10:00:00" };
        let reason = if at == 30 { "七天无理由退换货" } else { "商品质量问题" };
        if !(6..12).contains(&at) {
            given.case(json!({
                "case_no": at.to_string(), "order_no": at.to_string(), "applied_at": applied, "reason_stated": reason }));
        }
    }
    let day = given.now.day();
    let first = given.ask(RaisedFirst { shop: SHOP.to_owned(), from: day.plus(-30), to: day }).expect("answered");
    assert_eq!((first.all.hits, first.all.orders, first.all.rate), (12, 30, Some(0.4)));
    assert_eq!(first.weeks.len(), 2, "a Sunday and a Monday are two weeks");
}

#[test]
fn forty_five_of_fifty_answered_within_two_minutes_is_90_percent_and_the_five_are_listed() {
    let given = shop();
    let file = given.folder.path().join("chats.csv");
    let mut text = String::from("买家首条消息时间,首次回复时间,接待客服\n");
    for at in 0..50 {
        let seconds = if at < 45 { 20 } else { 200 };
        let asked: At = format!("2026-11-01T10:{at:02}:00").parse().expect("a moment");
        let answered = asked.0 + Duration::seconds(seconds);
        text.push_str(&format!("{},{},0{}\n", asked.text().replace('T', " "), answered, at % 2 + 1));
    }
    text.push_str("昨天,今天,01\n");
    std::fs::write(&file, text).expect("written");
    let read = || {
        let ask = ImportReplies { shop: SHOP.to_owned(), file: file.to_string_lossy().into_owned() };
        ask.perform(&given.book, &given.call()).expect("read")
    };
    let first = read();
    assert_eq!((first.added, first.unchanged, first.rejected), (50, 0, 1));
    assert_eq!(read().added, 0, "the same file again adds nothing");
    let day = given.now.day();
    let figures = || given.ask(ReplyFigures { shop: SHOP.to_owned(), from: day.plus(-7), to: day }).expect("answered");
    let told = figures();
    assert_eq!((told.kept.rate, told.late.len(), told.late[0].seconds), (Some(0.9), 5, Some(200)));
    assert_eq!((told.clerks.len(), told.by_hour.len(), told.by_hour[0].hour), (2, 1, 10));
    // After closing time the clock stands still.
    let note = NoteReply {
        shop: SHOP.to_owned(),
        asked_at: "2026-11-01T23:00:00".parse().expect("a moment"),
        answered_at: Some("2026-11-02T09:01:00".parse().expect("a moment")),
        clerk: "01".to_owned(),
    };
    given.act("note_reply", note).expect("noted");
    assert_eq!((figures().kept.hits, figures().late_in_all), (46, 5));
}

#[test]
fn a_list_of_chats_that_tells_how_long_it_took_is_read_from_when_they_began() {
    let given = shop();
    for (name, header, row, told) in [
        ("a.csv", "开始时间,首次响应时长(秒),平均响应时长(秒),客服", "2026-11-01 10:00:00,45,90,01", Some(45)),
        ("b.csv", "客服昵称,会话开始时间,客服首次响应时长,会话时长", "02,2026-11-01 10:01:00,2分10秒,600", Some(130)),
        ("c.csv", "客户消息时间,时长,接待", "2026-11-01 10:02:00,00:03:20,03", Some(200)),
        ("d.csv", "开始时间,首响时长,客服", "2026-11-01 10:03:00,-,04", None),
    ] {
        let file = given.folder.path().join(name);
        std::fs::write(&file, format!("{header}\n{row}\n")).expect("written");
        let ask = ImportReplies { shop: SHOP.to_owned(), file: file.to_string_lossy().into_owned() };
        let read = ask.perform(&given.book, &given.call()).expect(header);
        assert_eq!((read.added, read.rejected), (1, 0), "{header}");
        let day = given.now.day();
        let figures =
            given.ask(ReplyFigures { shop: SHOP.to_owned(), from: day.plus(-30), to: day }).expect("answered");
        let waited = figures.late.iter().map(|late| late.seconds).next().filter(|_| told.is_none_or(|told| told > 120));
        assert_eq!(waited, told.is_none_or(|told| told > 120).then_some(told), "{header}");
    }
}

#[test]
fn chats_of_one_minute_with_one_clerk_are_all_kept_and_come_once() {
    let given = shop();
    let file = given.folder.path().join("chats.csv");
    let row = |waited: i64| format!("2026-11-01 10:00,2026-11-01 10:0{waited},小美\n");
    let read = |rows: String| {
        std::fs::write(&file, format!("咨询时间,首次回复时间,客服昵称\n{rows}")).expect("written");
        let ask = ImportReplies { shop: SHOP.to_owned(), file: file.to_string_lossy().into_owned() };
        let read = ask.perform(&given.book, &given.call()).expect("read");
        (read.added, read.unchanged)
    };
    assert_eq!(read(row(0) + &row(5)), (2, 0));
    assert_eq!(read(row(0) + &row(5)), (0, 2), "the same list again");
    assert_eq!(read(row(0) + &row(5) + &row(1)), (1, 2), "a longer list of the same day");
    let day = "2026-11-01".parse().expect("a day");
    let figures = given.ask(ReplyFigures { shop: SHOP.to_owned(), from: day, to: day }).expect("answered");
    assert_eq!((figures.kept.orders, figures.kept.hits), (3, 2));
}

#[test]
fn the_column_of_the_buyers_names_is_not_taken_for_their_times() {
    let given = shop();
    let read = |name: &str, text: &str| {
        let file = given.folder.path().join(name);
        std::fs::write(&file, text).expect("written");
        let ask = ImportReplies { shop: SHOP.to_owned(), file: file.to_string_lossy().into_owned() };
        ask.perform(&given.book, &given.call())
    };
    for header in ["买家昵称,客服昵称,咨询时间,首次回复时间", "买家,接待客服,买家来的时间,首次回复时间"]
    {
        let read =
            read("a.csv", &format!("{header}\nt**0,小美,2026-11-01 10:00:00,2026-11-01 10:00:40\nt**1,阿强,-,-\n"));
        let read = read.expect(header);
        assert_eq!((read.added + read.unchanged, read.rejected, read.rows), (1, 1, vec![3]), "{header}");
        assert!(read.columns[0].contains("时间"), "{header}: {:?}", read.columns);
    }
    let refused = read("b.csv", "买家,客服,首次回复\nt**0,小美,很快\nt**1,阿强,马上\n").expect_err("no times");
    assert_eq!(refused.code, "reply_times_unread");
    let params = json!({ "asked": "买家", "answered": "首次回复", "rows": [2, 3] });
    assert_eq!(json!(refused.params), params);
}

#[test]
fn a_chat_that_is_still_to_come_is_not_noted() {
    let given = shop();
    let later = |minutes: i64| At(given.now.0 + Duration::minutes(minutes));
    let note = |asked_at, answered_at| {
        given.act("note_reply", NoteReply { shop: SHOP.to_owned(), asked_at, answered_at, clerk: "01".to_owned() })
    };
    assert_eq!(note(later(60), None).expect_err("ahead").code, "case_time_in_future");
    assert_eq!(note(later(-5), Some(later(60))).expect_err("ahead").code, "case_time_in_future");
    note(later(-5), Some(later(-4))).expect("noted");
}

#[test]
fn what_a_buyer_said_is_kept_whole_or_refused_with_its_length_and_is_found_by_its_order() {
    let given = shop();
    let (order, other) = (signed(&given, 1, 60), signed(&given, 2, 60));
    let said = |length: usize| {
        let (said, tag, by) = ("字".repeat(length), "other".to_owned(), "03".to_owned());
        given.act("note_feedback", NoteFeedback { order_id: order, said, tag, stars: None, by })
    };
    let refused = said(501).expect_err("too long");
    assert_eq!((refused.code.as_ref(), &refused.params["most"]), ("case_text_too_long", &json!(500)));
    said(500).expect("kept");
    note(&given, other, "好看", "praise", None);
    let desk = |order_id| given.ask(FeedbackList { shop: SHOP.to_owned(), order_id }).expect("answered").rows;
    assert_eq!((desk(None).len(), desk(Some(order)).len(), desk(Some(order))[0].said.chars().count()), (2, 1, 500));
}
