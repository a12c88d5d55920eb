use super::audience::{Audience, Condition, LaunchAudience};
use super::list::{Launch, LaunchList};
use super::save::{Draft, RemoveLaunch, SaveLaunch};
use crate::audiences::rule::AudienceRule;
use crate::audiences::saved::SaveAudience;
use crate::care::feedback::NoteFeedback;
use crate::door::Whole as _;
use crate::given::{Given, SHOP};
use crate::report::audience_list::ExportLaunch;
use pintui_store::Reading as _;
use serde_json::json;

/// A shop that sells clothes and cups; the new product 围巾 is clothing. 60 buyers bought clothing, 40 cups.
fn shop() -> Given {
    let given = Given::shop();
    given.write(|tx| {
        for (no, name) in [("shirt", "纯棉T恤"), ("cup", "保温杯"), ("new", "纯棉长袖T恤")] {
            tx.change("insert into products (shop_id, product_no, name) values (1, ?1, ?2)", (no, name))?;
        }
        Ok(())
    });
    for at in 0..100 {
        let product = if at < 60 { "shirt" } else { "cup" };
        buys(&given, &format!("old{at}"), at, product, "2026-08-10T10:00:00");
    }
    given
}

fn buys(given: &Given, no: &str, buyer: i64, product: &str, at: &str) -> i64 {
    given.order(
        &[product],
        json!({
        "order_no": no, "buyer_hash": format!("b{buyer}"), "paid_at": at, "paid_fen": 9_900, "status": "completed" }),
    )
}

fn product(given: &Given) -> i64 {
    given.read(|tx| tx.one("select id from products where product_no = 'new'", [], |row| row.get(0)))
}

fn draft(given: &Given) -> Draft {
    Draft {
        id: None,
        product_id: product(given),
        starts_on: "2026-10-20".parse().expect("a day"),
        audience: Condition::Category,
        audience_id: None,
        within_days: 365,
        offer: "前三天老客减 15 元，人人一样".to_owned(),
        form: "用了几天，和你想的一样吗？".to_owned(),
    }
}

fn save(given: &Given, launch: Draft) -> pintui_store::Result<i64> {
    given.act("save_launch", SaveLaunch { shop: SHOP.to_owned(), launch, by: "07".to_owned() }).map(|saved| saved.id)
}

fn told(given: &Given) -> Launch {
    given.ask(LaunchList { shop: SHOP.to_owned() }).expect("answered").remove(0)
}

fn audience(given: &Given, audience: Condition, within_days: i64) -> Audience {
    let starts_on = "2026-10-20".parse().expect("a day");
    let product_id = product(given);
    given
        .ask(LaunchAudience { shop: SHOP.to_owned(), product_id, audience, audience_id: None, within_days, starts_on })
        .expect("answered")
}

#[test]
fn whoever_bought_the_like_is_asked_first_and_whoever_wants_no_messages_is_not() {
    let given = shop();
    assert_eq!(audience(&given, Condition::Category, 365).buyers, 60);
    assert_eq!(audience(&given, Condition::Lately, 365).buyers, 100);
    assert_eq!(audience(&given, Condition::Lately, 30).buyers, 0, "August is not lately in October");
    given.write(|tx| {
        tx.change(
            "insert into opt_outs (shop_id, order_id, buyer_hash, noted_at, noted_by)
         select 1, id, buyer_hash, '2026-09-01T10:00:00', 'x' from orders where order_no = 'old7'",
            [],
        )
    });
    let told = audience(&given, Condition::Category, 365);
    assert_eq!((told.buyers, told.rows.len(), told.category.as_str()), (59, 59, "clothing"));
}

#[test]
fn a_launch_tells_its_first_and_tenth_sale_and_how_many_are_old_customers() {
    let given = shop();
    save(&given, draft(&given)).expect("kept");
    assert_eq!((told(&given).first_hours, told(&given).audience), (None, 60));
    // 24 from the audience, 6 who had bought cups, 10 who are new.
    for at in 0..40_i64 {
        let buyer = if at < 24 {
            at
        } else if at < 30 {
            60 + at
        } else {
            1_000 + at
        };
        let on = format!("2026-10-{:02}T{:02}:00:00", 20 + at / 20, 4 + at % 20);
        buys(&given, &format!("n{at}"), buyer, "new", &on);
    }
    let launch = told(&given);
    assert_eq!((launch.orders, launch.first_hours, launch.tenth_hours), (40, Some(4), Some(13)));
    assert_eq!((launch.old.hits, launch.old.orders, launch.old.rate), (30, 40, Some(0.75)));
    assert_eq!((launch.of_audience.hits, launch.fitting.hits, launch.fitting.orders), (24, 24, 24));
    // Of all who bought lately only some had bought the like.
    let mut lately = draft(&given);
    (lately.id, lately.audience) = (launch.draft.id, Condition::Lately);
    save(&given, lately).expect("changed");
    let launch = told(&given);
    assert_eq!((launch.audience, launch.of_audience.hits, launch.fitting.hits), (100, 30, 24));
    assert_eq!(launch.fitting.rate, Some(0.8));
}

#[test]
fn the_first_returns_warn_where_they_are_more_than_the_shop_knows() {
    let given = shop();
    save(&given, draft(&given)).expect("kept");
    given.case(json!({ "case_no": "before", "order_no": "old3", "reason_stated": "质量问题", "applied_at": "2026-08-12T10:00:00" }));
    for at in 0..20 {
        buys(&given, &format!("n{at}"), 2_000 + at, "new", "2026-10-21T10:00:00");
    }
    let returns = |at: i64| {
        let no = format!("n{at}");
        given.case(
            json!({ "case_no": no, "order_no": no, "reason_stated": "质量问题", "applied_at": "2026-10-24T10:00:00" }),
        )
    };
    let first = returns(0);
    let launch = told(&given);
    assert_eq!((launch.usual, launch.quality.hits, launch.alarm), (Some(0.01), 1, false), "one is no signal");
    returns(1);
    let launch = told(&given);
    assert!(launch.alarm, "two of twenty where one of a hundred is usual");
    assert_eq!((launch.returns[0].case_id, launch.returns[0].reason.as_str()), (first, "质量问题"));
    assert_eq!((launch.returned.hits, launch.quality.rate), (2, None));
    // An order that was called off before it left is no sale of the launch, and its case none of its returns.
    buys(&given, "off", 2_100, "new", "2026-10-21T10:00:00");
    given.write(|tx| tx.change("update orders set status = 'closed', shipped_at = null, signed_at = null, completed_at = null where order_no = 'off'", []));
    given.case(json!({ "case_no": "off", "order_no": "off", "reason_stated": "不想要了", "applied_at": "2026-10-22T10:00:00" }));
    let launch = told(&given);
    assert_eq!((launch.returned.hits, launch.returns.len()), (2, 2), "as many as the heading says");
}

#[test]
fn what_buyers_say_in_care_stands_with_the_launch() {
    let given = shop();
    save(&given, draft(&given)).expect("kept");
    let order_id = buys(&given, "n1", 3, "new", "2026-10-21T10:00:00");
    let said = |order_id, said: &str| NoteFeedback {
        order_id,
        said: said.to_owned(),
        tag: "size".to_owned(),
        stars: None,
        by: "07".to_owned(),
    };
    given.act("note_feedback", said(order_id, "袖子短了点")).expect("noted");
    let other = given.read(|tx| tx.one("select id from orders where order_no = 'old5'", [], |row| row.get(0)));
    given.act("note_feedback", said(other, "挺好")).expect("noted");
    let launch = told(&given);
    assert_eq!((launch.answers, launch.said[0].said.as_str()), (1, "袖子短了点"));
}

#[test]
fn a_launch_pays_for_no_praise_and_is_written_whole() {
    let given = shop();
    let with = |change: fn(&mut Draft)| {
        let mut launch = draft(&given);
        change(&mut launch);
        save(&given, launch).expect_err("refused").code
    };
    assert_eq!(with(|launch| launch.form = "五星好评返现 5 元".to_owned()), "wording_forbidden");
    assert_eq!(with(|launch| launch.offer = "好评返现 5 元".to_owned()), "wording_forbidden");
    assert_eq!(with(|launch| launch.offer = " ".to_owned()), "launch_offer_missing");
    assert_eq!(with(|launch| launch.within_days = 0), "launch_days_wrong");
    assert_eq!(with(|launch| launch.product_id = 99), "launch_product_unknown");
    assert_eq!(with(|launch| launch.id = Some(99)), "launch_unknown");
    assert_eq!(with(|launch| launch.audience = Condition::Saved), "launch_audience_missing");
    let id = save(&given, draft(&given)).expect("kept");
    assert_eq!(save(&given, draft(&given)).expect_err("refused").code, "launch_twice");
    given.act("remove_launch", RemoveLaunch { launch: id }).expect("gone");
    assert_eq!(given.act("remove_launch", RemoveLaunch { launch: id }).expect_err("refused").code, "launch_unknown");
}

#[test]
fn a_saved_audience_is_asked_as_of_the_start_and_its_list_is_the_platforms() {
    let given = shop();
    let rule = AudienceRule { last_least_days: Some(30), ..AudienceRule::default() };
    let saved = SaveAudience { shop: SHOP.to_owned(), id: None, name: "沉睡老客".to_owned(), rule: Some(rule) };
    let id = given.act("save_audience", saved).expect("kept").id;
    let launch = Draft { audience: Condition::Saved, audience_id: Some(id), ..draft(&given) };
    save(&given, launch.clone()).expect("kept");
    // He has bought lately, by the new product.
    buys(&given, "n1", 3, "new", "2026-10-21T10:00:00");
    let told = told(&given);
    assert_eq!((told.audience, told.audience_name.as_deref(), told.of_audience.hits), (100, Some("沉睡老客"), 1));
    let out = given.folder.path().join("launch.csv").to_string_lossy().into_owned();
    let asked = LaunchAudience {
        shop: SHOP.to_owned(),
        product_id: launch.product_id,
        audience: launch.audience,
        audience_id: launch.audience_id,
        within_days: launch.within_days,
        starts_on: launch.starts_on,
    };
    let written = ExportLaunch { buyers: asked, out }.perform(&given.book, &given.call()).expect("written");
    let text = std::fs::read_to_string(&written.paths[0]).expect("a file");
    assert_eq!((written.people, text.lines().count()), (100, 101));
    let rule = AudienceRule { provinces: vec!["浙江".to_owned()], ..AudienceRule::default() };
    let saved = SaveAudience { shop: SHOP.to_owned(), id: Some(id), name: "沉睡老客".to_owned(), rule: Some(rule) };
    given.act("save_audience", saved).expect("changed");
    let twice = Draft { starts_on: "2026-10-21".parse().expect("a day"), ..launch };
    assert_eq!(save(&given, twice).expect_err("by origin").code, "launch_by_origin");
    assert!(text.starts_with("\u{feff}订单编号\r\n"), "nothing but order numbers: {text:.40}");
}
