//! A drop-shipper's sheet of checks in the real window: what it would bring, then the same records as the bench's own.

use pintui_tests::parcels::{self, count, order_no};
use pintui_tests::program::Desk;
use pintui_tests::window::Window;

#[test]
fn a_partners_sheet_is_shown_before_it_is_taken_and_undone_as_a_whole() {
    let desk = Desk::empty();
    let book = parcels::fill(&desk, 3000);
    desk.changes(
        &book,
        &["update orders set shipped_at = strftime('%Y-%m-%dT08:00:00', 'now', '-1 days'),
       warehouse = iif(id = 2993, '', '义乌二仓') where id between 2990 and 2993"],
    );
    let sheet = desk.file("checks.csv");
    let rows = format!(
        "订单号,外观,功能,赠品,说明\n{},合格,不适用,合格,\n{},不合格,合格,合格,封口破了\nX1,合格,合格,合格,\n",
        order_no(2990),
        order_no(2991)
    );
    std::fs::write(&sheet, rows).expect("a sheet is written");
    let window = Window::open(&desk, &[]);
    window.press("nav-checks");
    assert!(window.text("coverage-warehouses").contains("义乌二仓：发出 3，没检 3"), "{}", window.page_text());
    window.press("partner-sheet");
    window.fill("partner-name", "义乌二仓");
    window.press("partner-file");
    window.choose_file(&sheet);
    let brings = window.text("partner-brings");
    assert!(
        brings.contains("新的质检 2 次（不合格 1）") && brings.contains("第 4 行 · X1 本店没有这个订单"),
        "{brings}"
    );
    assert_eq!(count(&book, "checks"), 0, "nothing is written before it is said");
    window.drawn();
    window.shot("65-partner-sheet");
    window.press("partner-take");
    window.until("the checks to be kept", || count(&book, "checks where station = 'partner'") == 2);
    window
        .until("the rest to be unchecked", || window.text("coverage-warehouses").contains("义乌二仓：发出 3，没检 1"));
    window.says("封口破了");
    window.shot("66-partner-checks");
}
