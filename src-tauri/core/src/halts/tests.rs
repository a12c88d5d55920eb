//! A halt holds at once, is as large as its goods, and ends only with a cause.

use pintui_store::{At, Book, Operation, Reading, Result, WriteTx};
use tempfile::TempDir;

use super::free::FreeProduct;
use super::halt::HaltProduct;
use super::list::{FindGoods, HaltList};
use super::scope::HaltScope;
use super::{Halt, Signal, standing};
use crate::door::{Call, NoPrinters, Read, Unwatched, Write};
use crate::shops::{self, Purpose};

const NOW: &str = "2026-11-22T09:41:00";

fn call(now: &str) -> Call<'static> {
    Call {
        actor: "owner",
        who: crate::door::Who::HERE,
        now: now.parse().expect("a moment"),
        progress: &Unwatched,
        printers: &NoPrinters,
    }
}

struct Shop {
    book: Book,
    _folder: TempDir,
}

/// Two products; the first has two SKUs. Four orders wait, one is on its way, one was signed for.
fn shop() -> Shop {
    let folder = TempDir::new().expect("a folder");
    let shop = Shop { book: Book::open(folder.path()).expect("a book"), _folder: folder };
    shop.write(|tx| {
        let id = shops::create(tx, &call(NOW), "青禾服饰", "taobao", Purpose::Trade)?.id;
        for sql in [
            "insert into products (shop_id, product_no, name) values (?1, 'P1', '云朵针织衫'), (?1, 'P2', '阔腿裤')",
            "insert into skus (product_id, sku_code, sku_name)
             select products.id, 'YD-' || value, value from products, json_each('[\"米白 M\",\"雾蓝 L\"]')
             where product_no = 'P1' and shop_id = ?1",
            "insert into orders (shop_id, order_no, status, paid_fen, paid_at, shipped_at, signed_at)
             values (?1, 'A1', 'paid', 15900, '2026-11-21T10:00:00', null, null),
               (?1, 'A2', 'paid', 15900, '2026-11-21T11:00:00', null, null),
               (?1, 'B1', 'paid', 15900, '2026-11-21T12:00:00', null, null),
               (?1, 'C1', 'paid', 9900, '2026-11-21T13:00:00', null, null),
               (?1, 'D1', 'shipped', 15900, '2026-11-19T10:00:00', '2026-11-20T10:00:00', null),
               (?1, 'E1', 'completed', 15900, '2026-11-10T10:00:00', '2026-11-11T10:00:00', '2026-11-15T10:00:00')",
            "insert into lines (order_id, line_no, product_id, sku_id, quantity)
             select orders.id, '1', skus.product_id, skus.id, 1 from orders, skus
             where orders.shop_id = ?1 and orders.order_no in ('A1', 'A2', 'D1', 'E1') and skus.sku_name = '米白 M'
             union all
             select orders.id, '1', skus.product_id, skus.id, 1 from orders, skus
             where orders.shop_id = ?1 and orders.order_no = 'B1' and skus.sku_name = '雾蓝 L'
             union all
             select orders.id, '1', products.id, null, 1 from orders, products
             where orders.shop_id = ?1 and orders.order_no = 'C1' and products.product_no = 'P2'",
        ] {
            tx.change(sql, [id])?;
        }
        Ok(())
    })
    .expect("written");
    shop
}

impl Shop {
    fn write<T>(&self, apply: impl FnOnce(&mut WriteTx<'_>) -> Result<T>) -> Result<T> {
        let at: At = NOW.parse().expect("a moment");
        let operation = Operation { name: "given", actor: "owner", at, detail: serde_json::json!({}), outside: false };
        self.book.write(&operation, apply).map(|(answer, _)| answer)
    }

    fn halts(&self, sku: Option<&str>) -> Result<Halt> {
        let sku_id = sku.map(|name| self.id("select id from skus where sku_name = ?1", name));
        self.write(|tx| {
            HaltProduct {
                product_id: 1,
                sku_id,
                signal: Signal::Check,
                why: "袖口掉毛".to_owned(),
                by: "店长".to_owned(),
            }
            .apply(tx, &call(NOW))
        })
    }

    fn frees(&self, halt: i64, cause: &str) -> Result<Halt> {
        let ask = FreeProduct { halt, cause: cause.to_owned(), by: "店长".to_owned() };
        self.write(|tx| ask.apply(tx, &call("2026-11-22T10:09:00")))
    }

    fn id(&self, sql: &str, of: &str) -> i64 {
        self.book.read(|tx| tx.one(sql, [of], |row| row.get(0))).expect("it is there")
    }

    fn held(&self, order_no: &str) -> bool {
        let order = self.id("select id from orders where order_no = ?1", order_no);
        self.book.read(|tx| standing(tx, order)).expect("answered").is_some()
    }
}

#[test]
fn a_halted_sku_holds_its_own_orders_and_no_others() {
    let shop = shop();
    shop.halts(Some("米白 M")).expect("halted");
    assert_eq!(["A1", "A2", "B1", "C1"].map(|order| shop.held(order)), [true, true, false, false]);
}

#[test]
fn a_halted_product_holds_all_its_skus_and_cannot_be_halted_twice() {
    let shop = shop();
    shop.halts(None).expect("halted");
    assert_eq!(["A1", "B1", "C1"].map(|order| shop.held(order)), [true, true, false]);
    let refused = |sku| shop.halts(sku).expect_err("it is halted").code.into_owned();
    assert_eq!([refused(None), refused(Some("雾蓝 L"))], ["halted_already", "halted_already"]);
}

#[test]
fn goods_are_freed_only_with_a_cause_and_only_once() {
    let shop = shop();
    let halt = shop.halts(Some("米白 M")).expect("halted");
    assert_eq!(shop.frees(halt.id, "  ").expect_err("no cause").code, "halt_cause_missing");
    assert!(shop.held("A1"));
    let freed = shop.frees(halt.id, "B7 批退回供应商，换 B6 批").expect("freed");
    assert_eq!(freed.cause.as_deref(), Some("B7 批退回供应商，换 B6 批"));
    assert!(!shop.held("A1"));
    assert_eq!(shop.frees(halt.id, "again").expect_err("freed before").code, "freed_already");
    shop.halts(Some("米白 M")).expect("it may be halted again");
}

#[test]
fn a_halt_says_how_many_orders_wait_are_on_the_way_and_were_signed_for() {
    let shop = shop();
    let ask = HaltScope { product_id: 1, sku_id: None };
    let scope = shop.book.read(|tx| ask.answer(tx, &call(NOW))).expect("answered");
    let piles = [&scope.waiting, &scope.on_the_way, &scope.signed].map(|pile| (pile.orders, pile.paid_fen.0));
    assert_eq!(piles, [(3, 47_700), (1, 15_900), (1, 15_900)]);
    assert_eq!(scope.waiting.shown[0].order_no, "B1", "the newest first");
    shop.halts(Some("米白 M")).expect("halted");
    let list = shop
        .book
        .read(|tx| HaltList { shop: "青禾服饰".to_owned() }.answer(tx, &call("2026-11-22T10:09:00")))
        .expect("answered");
    let [one] = &list.standing[..] else { panic!("one halt stands") };
    assert_eq!((one.orders, one.paid_fen.0, one.minutes), (2, 31_800, 28));
    assert_eq!(one.halt.sku_name.as_deref(), Some("米白 M"));
}

#[test]
fn goods_to_halt_are_found_by_title_number_or_code() {
    let shop = shop();
    for (text, found) in [("针织", 1), ("p2", 1), ("yd-", 1), ("", 2), ("没有", 0)] {
        let ask = FindGoods { shop: "青禾服饰".to_owned(), text: text.to_owned() };
        assert_eq!(shop.book.read(|tx| ask.answer(tx, &call(NOW))).expect("answered").len(), found, "{text}");
    }
}

#[test]
fn undoing_a_halt_frees_its_orders() {
    let shop = shop();
    shop.halts(Some("米白 M")).expect("halted");
    shop.write(|tx| tx.undo("owner")).expect("undone");
    assert!(!shop.held("A1"));
}
