use super::orders;
use crate::again::refill::{RefillDue, SetRefillDays};
use crate::given::{Given, SHOP};

#[test]
fn goods_that_are_used_up_are_due_by_the_shops_own_intervals_or_by_the_owners_guess() {
    let given = Given::shop();
    let twice = |at: i64, first: &str, second: &str| {
        [("", first), ("-2", second)].map(|(end, on)| (format!("{at}{end}"), format!("b{at}"), on.to_owned()))
    };
    orders(&given, &(0..10).flat_map(|at| twice(at, "2026-09-03", "2026-10-03")).collect::<Vec<_>>());
    let product = given.read(|tx| {
        use pintui_store::Reading as _;
        tx.one("select id from products", [], |row| row.get::<_, i64>(0))
    });
    let due = || given.ask(RefillDue { shop: SHOP.to_owned(), product_id: Some(product) }).expect("answered");
    assert_eq!((due().intervals, due().days, due().due_in_all), (10, None, 0));
    let set = |days| SetRefillDays { shop: SHOP.to_owned(), product_id: product, days };
    given.act("set_refill_days", set(Some(32))).expect("kept");
    assert_eq!((due().days, due().guessed, due().due_in_all), (Some(32), true, 10));
    assert_eq!(given.act("set_refill_days", set(Some(0))).expect_err("refused").code, "refill_days_wrong");
    // With thirty intervals the shop's own middle one counts, whatever was guessed.
    orders(&given, &(10..30).flat_map(|at| twice(at, "2026-06-01", "2026-07-16")).collect::<Vec<_>>());
    let told = due();
    assert_eq!((told.intervals, told.median_days, told.guessed), (30, Some(45), false));
    assert_eq!(told.due_in_all, 0, "thirty days are not yet due where forty-five are usual");
    given.write(|tx| {
        tx.change(
            "insert into opt_outs (shop_id, order_id, buyer_hash, noted_at, noted_by)
         select 1, id, buyer_hash, '2026-10-05T09:00:00', 'x' from orders where order_no = '3-2'",
            [],
        )
    });
    given.act("set_refill_days", set(None)).expect("taken away");
    given.write(|tx| tx.change("delete from orders where order_no = '29-2'", []));
    given.act("set_refill_days", set(Some(30))).expect("kept");
    assert_eq!(due().due_in_all, 9, "whoever wants no messages is not on the list");
}
