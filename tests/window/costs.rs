//! What returns cost: rates are set, sums follow at once and open their cases, a case opens to its parts, an offer is weighed.

use calamine::{Reader, Xlsx, open_workbook};
use pintui_store::Book;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn both_sizes(window: &Window, name: &str) {
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.drawn();
        window.shot(&format!("{name}-{width}"));
    }
}

/// The sums of the days that the page begins with.
fn sheet(desk: &Desk) -> Value {
    let today = pintui_core::keeping::clock::now().0.date();
    let from = today - chrono::Days::new(89);
    desk.ask("cost_sheet", json!({ "shop": SHOP, "from": from, "to": today, "by": "product", "top": null }))
}

fn set_rate(window: &Window, desk: &Desk, rate: &str, amount: &str) {
    let set = || {
        let told = desk.ask("cost_rates", json!({ "shop": SHOP }));
        let lines = told["rates"].as_array().expect("rates").clone();
        let line = lines.into_iter().find(|line| line["rate"] == rate).expect("the rate");
        line["entries"].as_array().map_or(0, Vec::len)
    };
    let before = set();
    window.press(&format!("cost-rate-{rate}"));
    window.refill("cost-rate-amount", amount);
    window.press("cost-rate-save");
    window.until("the rate to be kept", || set() > before);
    window.settle();
}

#[test]
fn an_owner_sees_where_the_money_of_returns_goes_and_what_an_offer_would_save() {
    let desk = Desk::at_work(1500);
    let book = Book::open(&desk.data()).expect("the book");
    desk.changes(
        &book,
        &[
            "update orders set warehouse = iif(id % 3 = 0, '城东仓', '义乌仓'), carrier = iif(id % 2 = 0, '中通', '圆通')",
            "insert into product_costs (product_id, cost_fen, noted_at, noted_by)
             select id, iif(id % 4 = 0, 60000, 900), '2020-01-01T12:00:00', '店长' from products where id % 5 <> 0",
        ],
    );
    let window = Window::open(&desk, &[]);
    window.script("localStorage.setItem('pintui.clerk', '店长'); location.reload()");
    window.number("today-orders");

    // Nothing is set: freight and work are named as missing, and are no nought.
    window.press("nav-breakdown");
    window.press("breakdown-costs");
    window.text("costs-no-rates");
    both_sizes(&window, "320-costs-no-rates");
    let bare = sheet(&desk);
    assert_eq!(bare["whole"]["complete"]["hits"], 0, "every case lacks its work");

    window.press("costs-tab-rates");
    window.text("costs-rates");
    window.shot("321-rates-none");
    for (rate, amount) in [
        ("freight_out", "4.5"),
        ("freight_back", "6"),
        ("repack_material", "1"),
        ("repack_time", "2"),
        ("talk_time", "3"),
        ("handle_time", "5"),
        ("receive_time", "1"),
        ("inspect_time", "4"),
        ("wage", "30"),
        ("unseen_loss", "40"),
    ] {
        set_rate(&window, &desk, rate, amount);
    }
    window.press("cost-rate-freight_out");
    both_sizes(&window, "322-rate-form");
    window.display.presses(&["Escape"]);
    window.settle();
    both_sizes(&window, "323-rates");

    let told = sheet(&desk);
    assert!(told["whole"]["known_fen"].as_i64() > bare["whole"]["known_fen"].as_i64(), "{told}");
    window.press("costs-tab-sums");
    window.text("costs-cards");
    both_sizes(&window, "324-costs");
    let first = told["groups"][0].clone();
    let key = first["key"].as_str().expect("a key").to_owned();
    window.press(&format!("costs-group-{key}"));
    let cases = first["cases"].to_string();
    window.until("its cases to be listed", || window.text("list-total").contains(&cases));
    both_sizes(&window, "325-costs-behind");
    let list = json!({ "shop": SHOP, "basis": "applied", "from": "2020-01-01", "to": "2100-01-01",
        "group": { "by": "product", "key": key }, "count": { "what": "all" }, "skip": 0, "limit": 1 });
    let dearest = desk.ask("cost_cases", list)["cases"][0].clone();
    let case = dearest["case_id"].as_i64().expect("a key");
    window.press(&format!("costs-case-{case}"));
    window.text("case-cost-known");
    window.script("document.querySelector('[data-testid=case-cost]').scrollIntoView({ block: 'center' })");
    both_sizes(&window, "326-case-cost");
    window.press("case-costs-open");
    window.text("costs-cards");
    for by in ["reason", "carrier", "month"] {
        window.press(&format!("costs-by-{by}"));
        window.drawn();
        window.shot(&format!("327-costs-by-{by}"));
    }

    window.press("costs-tab-margin");
    window.text("costs-margin");
    both_sizes(&window, "328-margin");
    window.press("costs-tab-unsold");
    window.says("没有压着的退货");
    window.shot("329-unsold-none");

    // A bill tells what a parcel cost; an offer is weighed against it.
    window.press("costs-tab-carriers");
    window.press("costs-bill-new");
    window.refill("costs-bill-carrier", "中通");
    window.fill("costs-bill-grams", "1000");
    window.fill("costs-bill-parcels", "100");
    window.fill("costs-bill-amount", "350");
    both_sizes(&window, "330-bill-form");
    window.press("costs-bill-save");
    window.text("costs-bills");
    window.press("costs-offer-new");
    window.refill("costs-offer-by", "圆通");
    window.refill("costs-offer-carrier", "中通");
    window.fill("costs-offer-fee", "3.2");
    window.press("costs-offer-save");
    window.text("costs-offers");
    window.says("¥360.00");
    both_sizes(&window, "331-carriers");

    for tab in ["work", "effort", "saved", "plan"] {
        window.press(&format!("costs-tab-{tab}"));
        both_sizes(&window, &format!("332-costs-{tab}"));
    }
    let file = desk.file("costs.xlsx");
    window.press("costs-export");
    window.save_as(&file);
    window.until("the workbook to be written", || std::path::Path::new(&file).exists());
    let mut workbook: Xlsx<_> = open_workbook(&file).expect("a workbook");
    let rows = workbook.worksheet_range("退货单成本").expect("its cases").rows().count();
    assert_eq!(rows as i64, told["whole"]["cases"].as_i64().expect("a count") + 1);

    // In English and in the dark, by its key.
    window.script("localStorage.setItem('pintui.theme', 'dark'); localStorage.setItem('pintui.language', 'en'); location.reload()");
    window.number("today-orders");
    window.drawn();
    window.display.presses(&["g", "9"]);
    window.text("costs-cards");
    for tab in ["sums", "margin", "unsold", "carriers", "work", "effort", "saved", "plan", "rates"] {
        window.press(&format!("costs-tab-{tab}"));
        window.resize(1024, 700);
        window.drawn();
        window.shot(&format!("333-costs-dark-{tab}"));
    }
}
