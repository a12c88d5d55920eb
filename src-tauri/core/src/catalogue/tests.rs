//! Costs by their first day, rows that come in and what becomes of them.

use pintui_store::{Day, Fen, Reading as _, Result};
use serde_json::json;

use super::cell::TypeGoodsCell;
use super::cost::{RemoveProductCost, SetProductCost};
use super::list::{GoodsList, GoodsPage, GoodsWhich};
use super::record::{Fate, FateCounts, GoodsLooked, GoodsRecorded, LookAtGoods, RecordGoods};
use super::show::{GoodsRecord, GoodsShow};
use super::typed::{GoodsColumn, TypedGoods};
use crate::door::Whole as _;
use crate::given::{Given, SHOP};
use crate::ledger::floor;
use crate::shops;

fn day(text: &str) -> Option<Day> {
    Some(text.parse().expect("a day"))
}

fn product(given: &Given, number: &str) -> i64 {
    given.read(|tx| tx.one("select id from products where product_no = ?1", [number], |row| row.get(0)))
}

/// An order of one piece paid on a day, and a case about it.
fn returned(given: &Given, no: &str, paid_at: &str) -> i64 {
    given.order(&["P1"], json!({ "order_no": no, "paid_fen": 10_000, "paid_at": paid_at }));
    given.case(json!({
        "case_no": format!("R{no}"), "order_no": no, "kind": "return_refund", "status": "applied",
        "reason_stated": "质量问题", "applied_at": "2026-11-01T10:00:00", "refund_fen": 10_000,
    }))
}

fn sku(given: &Given, number: &str, code: &str, name: &str) -> i64 {
    let product = product(given, number);
    let sql = "insert into skus (product_id, sku_code, sku_name) values (?1, ?2, ?3)";
    given.write(|tx| tx.insert(sql, (product, code, name)))
}

fn costs(given: &Given, sku_id: Option<i64>, fen: i64, from_on: Option<Day>) -> Result<()> {
    let product_id = product(given, "P1");
    given.act("set_product_cost", SetProductCost { product_id, sku_id, cost_fen: Fen(fen), from_on, by: "店长".into() })
}

fn cost_of(given: &Given, case: i64) -> Option<i64> {
    given.read(|tx| floor::pieces(tx, case)).first().and_then(|piece| piece.cost_fen).map(|fen| fen.0)
}

fn row(number: &str, title: &str, cost: &str) -> TypedGoods {
    TypedGoods { number: number.into(), title: title.into(), cost: cost.into(), ..TypedGoods::default() }
}

fn look(given: &Given, rows: Vec<TypedGoods>, text: Option<&str>) -> GoodsLooked {
    let costs_from = Some(given.now.day());
    let look = LookAtGoods { shop: SHOP.into(), rows, text: text.map(Into::into), file: None, costs_from };
    look.perform(&given.book, &given.call()).expect("looked at")
}

fn record(given: &Given, rows: Vec<TypedGoods>) -> Result<GoodsRecorded> {
    let costs_from = Some(given.now.day());
    given.act("record_goods", RecordGoods { shop: SHOP.into(), rows, costs_from, by: "店长".into() })
}

fn page(given: &Given, which: GoodsWhich) -> GoodsPage {
    given.ask(GoodsList { shop: SHOP.into(), text: String::new(), which, skip: 0, limit: 200 }).expect("a page")
}

fn shown(given: &Given, number: &str) -> GoodsRecord {
    given.ask(GoodsShow { product_id: product(given, number) }).expect("shown")
}

#[test]
fn a_changed_cost_counts_from_its_day_on_and_older_cases_keep_the_old_one() {
    let given = Given::shop();
    let old = returned(&given, "A1", "2026-10-20T10:00:00");
    let new = returned(&given, "A2", "2026-11-01T23:59:59");
    assert_eq!(cost_of(&given, old), None);
    costs(&given, None, 6000, day("2026-11-02")).expect("the first cost has always been so");
    assert_eq!((cost_of(&given, old), cost_of(&given, new)), (Some(6000), Some(6000)));
    costs(&given, None, 7000, day("2026-11-01")).expect("changed");
    assert_eq!((cost_of(&given, old), cost_of(&given, new)), (Some(6000), Some(7000)));
    let entries = shown(&given, "P1").costs;
    let told: Vec<_> = entries.iter().map(|entry| (entry.cost_fen.0, entry.from_on)).collect();
    assert_eq!(told, [(7000, day("2026-11-01")), (6000, None)]);
    given.act("remove_product_cost", RemoveProductCost { id: entries[0].id }).expect("taken out");
    assert_eq!(cost_of(&given, new), Some(6000));
    given.act("undo", crate::keeping::history::Undo { operation: None }).expect("undone");
    assert_eq!(cost_of(&given, new), Some(7000));
}

#[test]
fn a_sku_costs_its_own_from_its_day_on_and_what_its_product_costs_before() {
    let given = Given::shop();
    let old = returned(&given, "A1", "2026-10-20T10:00:00");
    let new = returned(&given, "A2", "2026-11-01T10:00:00");
    let large = sku(&given, "P1", "P1-L", "大号");
    given.write(|tx| tx.change("update lines set sku_id = ?1", [large]));
    costs(&given, None, 6000, None).expect("noted");
    costs(&given, Some(large), 8000, day("2026-11-01")).expect("noted");
    costs(&given, None, 6500, day("2026-11-02")).expect("the product's own later cost is not this SKU's");
    assert_eq!((cost_of(&given, old), cost_of(&given, new)), (Some(6000), Some(8000)));
    let piece = given.read(|tx| floor::pieces(tx, new)).remove(0);
    assert_eq!((piece.sku_id, piece.cost_from, piece.ordered_on), (Some(large), day("2026-11-01"), day("2026-11-01")));
}

#[test]
fn a_case_of_two_skus_costs_what_both_do() {
    let given = Given::shop();
    let case = returned(&given, "A1", "2026-10-20T10:00:00");
    let (small, large) = (sku(&given, "P1", "S", "小号"), sku(&given, "P1", "L", "大号"));
    given.write(|tx| {
        let sql = "insert into lines (order_id, line_no, product_id, sku_id, quantity) select order_id, '2', product_id, ?1, 2 from lines";
        tx.change(sql, [large])?;
        tx.change("update lines set sku_id = ?1 where line_no = '1'", [small])
    });
    costs(&given, Some(large), 2000, None).expect("noted");
    assert_eq!(given.read(|tx| Ok(floor::cost(&floor::pieces(tx, case)?))), None, "the small one is not known");
    costs(&given, Some(small), 1500, None).expect("noted");
    assert_eq!(given.read(|tx| Ok(floor::cost(&floor::pieces(tx, case)?))), Some(Fen(5500)));
}

#[test]
fn a_cost_that_is_none_and_a_day_that_is_a_slip_are_refused() {
    let given = Given::shop();
    returned(&given, "A1", "2026-10-20T10:00:00");
    assert_eq!(costs(&given, None, 0, None).expect_err("nothing").code, "goods_cost_wrong");
    assert_eq!(costs(&given, None, 100, day("2062-11-02")).expect_err("a slip").code, "goods_cost_day_ahead");
    assert_eq!(costs(&given, Some(77), 100, None).expect_err("no such SKU").code, "goods_unknown");
    assert_eq!(given.count("product_costs"), 0);
}

#[test]
fn twenty_products_come_in_by_one_paste_and_the_second_time_nothing_changes() {
    let given = Given::shop();
    returned(&given, "A1", "2026-10-20T10:00:00");
    let lines: String = (0..19).map(|at| format!("88{at:02}\t茶杯 {at}\t1{at}.50\t陶瓷\t13800000000\n")).collect();
    let text = format!("商品ID\t商品名称\t成本价\t材质\t联系电话\n{lines}P1\t\t60\t棉\t\n9999\t\t5\t\t\n");
    let looked = look(&given, Vec::new(), Some(&text));
    assert_eq!(looked.counts, FateCounts { added: 19, filled: 1, unknown: 1, ..FateCounts::default() });
    assert_eq!((given.count("products"), given.count("product_costs")), (1, 0), "looking writes nothing");
    let kept = record(&given, looked.rows.clone()).expect("kept");
    assert_eq!((kept.kept, kept.left), (20, vec![row("9999", "", "5")]));
    assert_eq!((given.count("products"), given.count("product_costs")), (20, 20));
    assert_eq!(shown(&given, "8800").goods.material.as_deref(), Some("陶瓷"));
    let again = look(&given, looked.rows.clone(), None);
    assert_eq!(again.counts, FateCounts { unchanged: 20, unknown: 1, ..FateCounts::default() });
    assert_eq!(record(&given, looked.rows).expect_err("nothing new").code, "goods_nothing");
    given.act("undo", crate::keeping::history::Undo { operation: None }).expect("undone");
    assert_eq!((given.count("products"), given.count("product_costs")), (1, 0), "one step back");
}

#[test]
fn a_row_tells_what_it_changes_and_a_cell_that_cannot_be_read_stops_all() {
    let given = Given::shop();
    let old = returned(&given, "A1", "2026-10-20T10:00:00");
    record(&given, vec![row("P1", "", "60")]).expect("kept");
    let looked = look(&given, vec![row("P1", "", "65"), row("P1", "", "六十")], None);
    assert_eq!(looked.fates[0].as_ref().map(|fate| fate.fate), Some(Fate::Changed));
    let change = &looked.fates[0].as_ref().expect("a fate").changes[0];
    let told = (change.column, change.before.as_deref(), change.after.as_deref());
    assert_eq!(told, (GoodsColumn::Cost, Some("60.00"), Some("65.00")));
    assert_eq!((looked.faults[0].row, looked.faults[0].column), (1, "cost"));
    assert_eq!(record(&given, looked.rows).expect_err("a fault").code, "goods_faulty");
    record(&given, vec![row("P1", "", "65")]).expect("kept");
    assert_eq!(cost_of(&given, old), Some(6000), "bought before");
}

#[test]
fn a_code_means_its_skus_and_a_code_that_nobody_bears_is_listed() {
    let given = Given::shop();
    returned(&given, "A1", "2026-10-20T10:00:00");
    let large = sku(&given, "P1", "P1-L", "大号");
    let by_code = |code: &str| TypedGoods { sku_code: code.into(), cost: "30".into(), ..TypedGoods::default() };
    let own = TypedGoods { number: "P1".into(), ..by_code("整款编码") };
    let new = TypedGoods { number: "P1".into(), sku_name: "小号".into(), ..by_code("P1-S") };
    let looked = look(&given, vec![by_code("p1-l"), by_code("none"), new.clone()], None);
    let fates: Vec<Fate> = looked.fates.iter().flatten().map(|fate| fate.fate).collect();
    assert_eq!(fates, [Fate::Filled, Fate::Unknown, Fate::Added]);
    assert_eq!(look(&given, vec![own], None).counts.filled, 1, "the code of the whole product");
    record(&given, looked.rows).expect("kept");
    let skus = shown(&given, "P1").skus;
    assert_eq!(skus.iter().map(|sku| (sku.sku_id, sku.cost_fen)).collect::<Vec<_>>()[0], (large, Some(Fen(3000))));
    assert_eq!((skus.len(), skus[1].cost_fen), (2, Some(Fen(3000))));
}

#[test]
fn a_missing_cost_is_marked_until_each_sku_has_one() {
    let given = Given::shop();
    returned(&given, "A1", "2026-10-20T10:00:00");
    let (small, large) = (sku(&given, "P1", "S", "小号"), sku(&given, "P1", "L", "大号"));
    costs(&given, Some(small), 100, None).expect("noted");
    assert_eq!((page(&given, GoodsWhich::CostMissing).total, page(&given, GoodsWhich::All).cost_missing), (1, 1));
    costs(&given, Some(large), 100, None).expect("noted");
    assert_eq!(page(&given, GoodsWhich::CostMissing).total, 0);
    assert_eq!(page(&given, GoodsWhich::All).goods[0].sku_costs, 2);
}

#[test]
fn cells_are_typed_in_place_and_made_blank_again() {
    let given = Given::shop();
    returned(&given, "A1", "2026-10-20T10:00:00");
    let large = sku(&given, "P1", "L", "大号");
    let product_id = product(&given, "P1");
    let typed = |sku_id, column, text: &str| {
        let costs_from = Some(given.now.day());
        let cell = TypeGoodsCell { product_id, sku_id, column, text: text.into(), costs_from, by: "店长".into() };
        given.act("type_goods_cell", cell)
    };
    typed(None, GoodsColumn::Supplier, " 义乌  李记 13812345678 ").expect("kept");
    typed(Some(large), GoodsColumn::Stock, "12 件").expect("kept");
    typed(None, GoodsColumn::Price, "￥89").expect("kept");
    let goods = shown(&given, "P1").goods;
    assert_eq!((goods.price_fen, goods.stock, goods.stock_of_skus), (Some(Fen(8900)), Some(12), true));
    assert!(!goods.supplier.expect("told").contains("13812345678"), "no phone is kept");
    typed(None, GoodsColumn::Price, " ").expect("made blank");
    assert_eq!(shown(&given, "P1").goods.price_fen, None);
    assert_eq!(typed(None, GoodsColumn::Cost, "").expect_err("a cost stays").code, "goods_cost_blank");
    for (column, text, code) in [
        (GoodsColumn::Cost, "0", "goods_cost_unread"),
        (GoodsColumn::Price, "面议", "goods_price_unread"),
        (GoodsColumn::Stock, "很多", "goods_stock_unread"),
        (GoodsColumn::Supplier, &"李".repeat(61), "goods_words_long"),
    ] {
        assert_eq!(typed(None, column, text).expect_err("not what stands there").code, code, "{text}");
    }
    assert_eq!(shown(&given, "P1").goods.stock, Some(12), "what stood there stands");
}

#[test]
fn a_counted_stock_tells_what_is_left_after_what_was_sold_since() {
    let mut given = Given::shop();
    let sold = |given: &Given, no: &str, at: &str, status: &str| {
        given.order(&["P1"], json!({ "order_no": no, "status": status, "paid_at": at, "created_at": at }));
    };
    sold(&given, "before", "2026-11-01T10:00:00", "paid");
    let product_id = product(&given, "P1");
    let typed = |given: &Given, column, text: &str| {
        let cell =
            TypeGoodsCell {
                product_id, sku_id: None, column, text: text.into(), costs_from: None, by: "店长".into()
            };
        given.act("type_goods_cell", cell).expect("kept");
    };
    typed(&given, GoodsColumn::Stock, "40");
    sold(&given, "after", "2026-11-03T10:00:00", "paid");
    sold(&given, "cancelled", "2026-11-03T11:00:00", "closed");
    let left = |given: &Given| shown(given, "P1").goods.stock_left;
    assert_eq!((shown(&given, "P1").goods.stock, left(&given)), (Some(40), Some(39)));
    given.now = "2026-11-04T09:00:00".parse().expect("a moment");
    typed(&given, GoodsColumn::Material, "棉");
    assert_eq!(left(&given), Some(39), "another cell is no new count");
    typed(&given, GoodsColumn::Stock, "50");
    assert_eq!(left(&given), Some(50), "it was counted anew");
    sold(&given, "more", "2026-11-04T12:00:00", "paid");
    assert_eq!(left(&given), Some(49));
    given.now = "2026-11-05T09:00:00".parse().expect("a moment");
    typed(&given, GoodsColumn::Stock, "50");
    assert_eq!(left(&given), Some(50), "the same number again is a count, too");
}

#[test]
fn amounts_are_read_as_the_shops_currency_writes_them_and_codes_are_found_with_their_signs() {
    let given = Given::shop();
    returned(&given, "A1", "2026-10-20T10:00:00");
    sku(&given, "P1", "AB_01%", "大号");
    let product_id = product(&given, "P1");
    given.write(|tx| tx.change("update shops set currency = 'IDR'", []));
    let cell = TypeGoodsCell {
        product_id,
        sku_id: None,
        column: GoodsColumn::Price,
        text: "15.000".into(),
        costs_from: None,
        by: "店长".into(),
    };
    given.act("type_goods_cell", cell).expect("kept");
    assert_eq!(shown(&given, "P1").goods.price_fen, Some(Fen(1_500_000)));
    let found =
        |text: &str| given.read(|tx| super::list::all(tx, shops::must(tx, SHOP)?.id, text, given.now.day())).len();
    assert_eq!(["AB_01%", "B_0", "AB%01"].map(found), [1, 1, 0]);
}
