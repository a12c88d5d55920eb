//! Laws that hold whatever happens in whatever order: ten thousand random sequences, with steps back and forth in the
//! journal and two writers at once.

use pintui_store::{Book, Reading as _};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::*;
use crate::coupons::settle::SettleCoupons;
use crate::door;
use crate::keeping::history::{Redo, Undo};

#[derive(Clone, Debug)]
enum Step {
    Give(usize),
    Use(usize, usize),
    Cancel(usize),
    Revive(usize),
    Settle,
    Stock(i64),
    Budget(i64),
    Undo,
    Redo,
}

const ORDERS: usize = 4;
const FACE: i64 = 1_000;

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..ORDERS).prop_map(Step::Give),
        2 => (0..ORDERS, 0..ORDERS).prop_map(|(coupon, order)| Step::Use(coupon, order)),
        1 => (0..ORDERS).prop_map(Step::Cancel),
        1 => (0..ORDERS).prop_map(Step::Revive),
        1 => Just(Step::Settle),
        1 => (1..4_i64).prop_map(Step::Stock),
        1 => (0..4_i64).prop_map(Step::Budget),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

/// A shop on a disk of memory where there is one: what is asked here is no question of the disk.
fn shop() -> Given {
    let mut given = Given::shop();
    if let Ok(folder) = tempfile::tempdir_in("/dev/shm") {
        given.book.copy_to(&folder.path().join("book.db")).expect("copied");
        given.book = Book::open(folder.path()).expect("a book");
        given.folder = folder;
    }
    given
}

struct Told {
    stock: i64,
    coupons: i64,
    spent: i64,
    budget: i64,
    odd: i64,
}

fn told(given: &Given, campaign: i64) -> Told {
    given.read(|tx| {
        let one = |sql: &str| tx.one(sql, [campaign], |row| row.get::<_, i64>(0));
        Ok(Told {
            stock: one("select stock from campaigns where id = ?1")?,
            coupons: one("select count(*) from coupons where campaign_id = ?1")?,
            spent: one(
                "select coalesce(sum(face_fen), 0) from coupons where state <> 'taken_back' and campaign_id = ?1",
            )?,
            budget: super::super::rules::rules(tx)?.budget_fen.0,
            odd: one("select count(*) from coupons where campaign_id = ?1 and (
                   (state = 'used') <> (used_at is not null) or (state = 'taken_back') <> (taken_at is not null)
                   or (used_at is not null and taken_at is not null))")?,
        })
    })
}

fn takes(given: &Given, campaign: i64, step: &Step) {
    let stocked = |stock: i64| {
        let of = Campaign { id: Some(campaign), stock, order_least_fen: None, ..super::campaign() };
        given.keeps(of).map(|_| ())
    };
    // A refusal is an answer; what must hold is asked afterwards.
    let _: pintui_store::Result<()> = match step {
        Step::Give(order) => given.gives(campaign, &format!("o{order}")).map(|_| ()),
        Step::Use(coupon, order) => {
            let codes = given.shows(campaign).coupons;
            match codes.get(*coupon) {
                Some(one) => given.notes_use(&one.code, &format!("n{order}")).map(|_| ()),
                None => Ok(()),
            }
        }
        Step::Cancel(order) => set(given, *order, "closed"),
        Step::Revive(order) => set(given, *order, "completed"),
        Step::Settle => given.act("settle_coupons", SettleCoupons { shop: SHOP.to_owned() }).map(|_| ()),
        Step::Stock(stock) => stocked(*stock),
        Step::Budget(coupons) => {
            let rules = CouponRules { budget_fen: Fen(coupons * FACE), bait_percent: 20, margin_percent: None };
            given.act("choose_coupon_rules", ChooseCouponRules { rules })
        }
        Step::Undo => given.act("undo", Undo { operation: None }).map(|_| ()),
        Step::Redo => given.act("redo", Redo {}).map(|_| ()),
    };
}

fn set(given: &Given, order: usize, status: &str) -> pintui_store::Result<()> {
    given.write(|tx| tx.change("update orders set status = ?2 where order_no = ?1", (format!("o{order}"), status)));
    Ok(())
}

#[test]
fn ten_thousand_sequences_never_give_more_than_there_is_and_leave_each_coupon_in_one_state() {
    let given = shop();
    for at in 0..ORDERS {
        given.bought(&format!("o{at}"), &format!("b{at}"), 20_000);
        given.order(&["P1"], json!({ "order_no": format!("n{at}"), "buyer_hash": format!("b{at}"), "paid_at": "2026-11-05T10:00:00", "paid_fen": 20_000, "status": "paid" }));
    }
    let mut runner = TestRunner::new_with_rng(
        Config { cases: 10_000, failure_persistence: None, ..Config::default() },
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let done = runner.run(&proptest::collection::vec(step(), 1..6), |steps| {
        given.write(|tx| {
            tx.change("delete from campaigns", [])?;
            tx.change("delete from images", [])?;
            tx.change("delete from settings where name = 'coupon_rules'", [])?;
            tx.change("update orders set status = 'completed' where order_no like 'o%'", [])
        });
        let campaign = given.begins(Campaign { stock: 2, order_least_fen: None, ..super::campaign() });
        for step in &steps {
            takes(&given, campaign, step);
            let now = given.read(|tx| tx.maybe("select 1 from campaigns where id = ?1", [campaign], |_| Ok(())));
            if now.is_none() {
                // The very making of it was undone.
                break;
            }
            let told = told(&given, campaign);
            prop_assert!(told.coupons <= told.stock, "{} coupons of {} after {step:?}", told.coupons, told.stock);
            prop_assert!(told.spent <= told.budget, "{} fen of {} after {step:?}", told.spent, told.budget);
            prop_assert_eq!(told.odd, 0, "a coupon in two states after {:?}", step);
        }
        Ok(())
    });
    done.expect("the laws hold");
}

#[test]
fn of_two_clerks_at_once_one_gets_the_last_coupon_and_the_other_is_told() {
    let given = shop();
    for round in 0..20 {
        let id = given.begins(Campaign { name: format!("第 {round} 轮"), stock: 1, ..super::campaign() });
        let orders = [format!("{round}-a"), format!("{round}-b")];
        for order in &orders {
            given.bought(order, order, 20_000);
        }
        let folder = given.folder.path().to_owned();
        // The book lies in the folder itself, or in its `data`.
        let folder = if folder.join("book.db").exists() { folder } else { folder.join("data") };
        let now = given.now;
        let given_by = std::thread::scope(|scope| {
            let clerks = orders.each_ref().map(|order| {
                let folder = folder.clone();
                scope.spawn(move || {
                    let book = Book::open(&folder).expect("the same book");
                    let call = door::Call {
                        actor: "clerk",
                        who: door::Who::HERE,
                        now,
                        progress: &door::Unwatched,
                        printers: &door::NoPrinters,
                    };
                    let ask = GiveCoupons { campaign: id, to: GiveTo::Order(order.clone()), by: "03".to_owned() };
                    door::write(&book, &call, "give_coupons", ask).map_err(|why| why.code.into_owned())
                })
            });
            clerks.map(|clerk| clerk.join().expect("no clerk falls over"))
        });
        assert_eq!(given_by.iter().filter(|one| one.is_ok()).count(), 1, "{given_by:?}");
        let refused = given_by.into_iter().find_map(Result::err).expect("one was refused");
        assert_eq!(refused, "coupon_stock_gone");
    }
}
