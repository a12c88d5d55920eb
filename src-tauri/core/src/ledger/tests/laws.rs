//! What holds after any sequence of gifts, payments, counter-entries and steps back and forth, by two writers.

use pintui_store::{Book, Fen, Reading};
use serde_json::json;

use super::*;
use crate::door::{Call, NoPrinters, Unwatched, write};
use crate::keeping::history::{Redo, Undo};

const SEQUENCES: u64 = 10_000;
const ORDER_CAP: i64 = 900;
const BUYER_CAP: i64 = 1300;
const DAY_CAP: i64 = 1500;
const MONTH_CAP: i64 = 1700;

struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// One sequence in a shop of its own: what it is, and what must hold.
struct Shop<'a> {
    books: [&'a Book; 2],
    name: String,
    id: i64,
    now: At,
}

fn call<'a>(now: At, actor: &'a str) -> Call<'a> {
    Call { actor, who: crate::door::Who::HERE, now, progress: &Unwatched, printers: &NoPrinters }
}

impl Shop<'_> {
    /// One step by one of the two; a refusal changes nothing and is none of our business here.
    fn step(&self, chance: &mut Chance) {
        let hand = chance.below(2) as usize;
        let (book, call) = (self.books[hand], call(self.now, ["a", "b"][hand]));
        match chance.below(10) {
            0..=4 => {
                let order = format!("{}{}", self.name, chance.below(3));
                let kind = [Kind::Freight, Kind::Thanks, Kind::Trouble][chance.below(3) as usize];
                let fen = [1, 200, 400, 500, 800][chance.below(5) as usize];
                let asked = GiveCompensation {
                    shop: self.name.clone(),
                    paid: chance.below(3) == 0,
                    ..to_order(&order, kind, fen)
                };
                let _ = write(book, &call, "give_compensation", asked);
            }
            5 => {
                let asked = PayCompensation { entry: self.some(chance), at: None, platform_no: None, by: "03".into() };
                let _ = write(book, &call, "pay_compensation", asked);
            }
            6 | 7 => {
                let amount_fen = [None, Some(Fen(1)), Some(Fen(300))][chance.below(3) as usize];
                let entry = self.some(chance);
                let asked = CounterCompensation { entry, amount_fen, why: "记重了".into(), by: "03".into() };
                let _ = write(book, &call, "counter_compensation", asked);
            }
            8 => {
                let _ = write(book, &call, "undo", Undo { operation: None });
            }
            _ => {
                let _ = write(book, &call, "redo", Redo {});
            }
        }
    }

    fn some(&self, chance: &mut Chance) -> i64 {
        let ids: Vec<i64> = self.ask("select id from ledger_entries where shop_id = ?1 order by id");
        ids.get(chance.below(ids.len().max(1) as u64) as usize).copied().unwrap_or(0)
    }

    fn ask(&self, sql: &str) -> Vec<i64> {
        self.books[0].read(|tx| tx.rows(sql, [self.id], |row| row.get(0))).expect("read")
    }

    fn holds(&self, seed: u64, with_month: bool) {
        let one = |sql: &str| self.ask(sql).first().copied().unwrap_or(0);
        let entries = one("select coalesce(sum(amount_fen), 0) from ledger_entries where shop_id = ?1");
        let kept = |sql: &str, cap: i64, what: &str| assert!(one(sql) <= cap, "seed {seed}: {what}: {}", one(sql));
        kept(
            "select coalesce(max(s), 0) from (select sum(amount_fen) as s from ledger_entries
              where shop_id = ?1 group by order_id)",
            ORDER_CAP,
            "an order",
        );
        kept(
            "select coalesce(max(s), 0) from (select sum(e.amount_fen) as s from ledger_entries e
              join orders o on o.id = e.order_id where e.shop_id = ?1 group by o.buyer_hash)",
            BUYER_CAP,
            "a buyer",
        );
        kept(
            "select coalesce(sum(amount_fen), 0) from ledger_entries where shop_id = ?1",
            MONTH_CAP.min(DAY_CAP),
            "all",
        );
        kept(
            "select coalesce(max(n), 0) from (select count(*) as n from (
                select order_id, kind, coalesce(counters, id) as root from ledger_entries
                where shop_id = ?1 and kind in ('thanks', 'trouble') group by 1, 2, 3 having sum(amount_fen) > 0)
              group by order_id, kind)",
            1,
            "thanks of an order, or something for its trouble",
        );
        let below = one("select count(*) from (select coalesce(counters, id) as root from ledger_entries
                         where shop_id = ?1 group by 1 having sum(amount_fen) < 0)");
        assert_eq!(below, 0, "seed {seed}: more was countered than given");
        if !with_month {
            return;
        }
        let ask = LedgerMonth { shop: self.name.clone(), month: "2026-11".into() };
        let told = crate::door::read(self.books[1], &call(self.now, "a"), ask).expect("the month");
        assert_eq!(told.booked_fen, Fen(entries), "seed {seed}: the sum of the entries is the balance");
        assert_eq!(told.paid_fen + told.open_fen, told.booked_fen, "seed {seed}: paid and open make the balance");
        for balances in [&told.kinds, &told.clerks, &told.products] {
            assert_eq!(balances.iter().map(|one| one.booked_fen).sum::<Fen>(), told.booked_fen, "seed {seed}");
        }
    }
}

/// A folder in memory where there is one: ten thousand sequences would wait for the disk.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder")
}

#[test]
fn whatever_two_clerks_do_the_sum_is_the_balance_and_no_limit_breaks() {
    // Two books at once: a sequence waits for its writes more than it works.
    std::thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || sequences((half..SEQUENCES).step_by(2)));
        }
    });
}

fn sequences(seeds: impl Iterator<Item = u64>) {
    let folder = folder();
    let book = Book::open(folder.path()).expect("a book");
    let other = Book::open(folder.path()).expect("a second writer");
    let now: At = "2026-11-02T09:00:00".parse().expect("a moment");
    let rules = LedgerRules {
        order_fen: Some(Fen(ORDER_CAP)),
        buyer_fen: Some(Fen(BUYER_CAP)),
        day_fen: Some(Fen(DAY_CAP)),
        ..LedgerRules::default()
    };
    for (turn, seed) in seeds.enumerate() {
        let mut chance = Chance(seed);
        let name = format!("S{seed}-");
        let id = shop(&book, now, &name, rules);
        let shop = Shop { books: [&book, &other], name, id, now };
        for _ in 0..3 + chance.below(6) {
            shop.step(&mut chance);
        }
        shop.holds(seed, turn.is_multiple_of(16));
        // The shop goes again, so that the next one finds a book as small as this one did.
        let operation =
            pintui_store::Operation { name: "given", actor: "test", at: now, detail: json!(null), outside: false };
        let ended = book.write_with(&operation, pintui_store::Inserts::Journaled, pintui_store::Ending::Commit, |tx| {
            tx.change("delete from orders where shop_id = ?1", [id])?;
            tx.change("delete from shops where id = ?1", [id])?;
            tx.change("delete from images", [])?;
            tx.change("delete from operations", [])
        });
        ended.expect("gone");
    }
}

fn shop(book: &Book, now: At, name: &str, rules: LedgerRules) -> i64 {
    let operation =
        pintui_store::Operation { name: "given", actor: "test", at: now, detail: json!(null), outside: false };
    let (id, _) = book
        .write_with(&operation, pintui_store::Inserts::Journaled, pintui_store::Ending::Commit, |tx| {
            let shop = crate::shops::create(tx, &call(now, "test"), name, "taobao", crate::shops::Purpose::Trade)?;
            for (at, buyer) in [(0, "x"), (1, "x"), (2, "y")] {
                tx.change(
                    "insert into orders (shop_id, order_no, paid_fen, buyer_hash) values (?1, ?2, 10000, ?3)",
                    (shop.id, format!("{name}{at}"), buyer),
                )?;
            }
            rules.keep(tx)?;
            tx.change("insert into ledger_plans values (?1, '2026-11', ?2)", (shop.id, MONTH_CAP))?;
            // The making of the shop is none of the steps that can be taken back.
            tx.change("delete from images", [])?;
            Ok(shop.id)
        })
        .expect("a shop");
    id
}

#[test]
fn the_last_five_yuan_go_out_once() {
    let (given, _) = sold();
    limits(&given, LedgerRules::default(), Some(500));
    let other = Book::open(given.book.folder()).expect("a second process");
    let books = [&given.book, &other];
    let taken = std::thread::scope(|scope| {
        let hands = [0, 1].map(|at| {
            let (book, now) = (books[at], given.now);
            scope.spawn(move || {
                let asked = to_order(["A1", "B1"][at], Kind::Freight, 500);
                write(book, &call(now, "clerk"), "give_compensation", asked).map_err(|why| why.code)
            })
        });
        hands.map(|hand| hand.join().expect("no panic").is_ok())
    });
    assert_eq!(taken.iter().filter(|one| **one).count(), 1, "one of them, whoever was first");
    assert_eq!(month(&given, "2026-11").booked_fen, Fen(500));
}
