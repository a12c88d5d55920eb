//! A product is halted: its warehouse is told contact after contact, each order that had left gets its decision, the goods are
//! freed, and the halt is settled.

use chrono::Duration;
use pintui_core::keeping::clock;
use pintui_store::{Book, Reading as _};
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

const WAREHOUSE: &str = "城东仓";

fn at(minutes_ago: i64) -> String {
    (clock::now().0 - Duration::minutes(minutes_ago)).format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// Six orders of one product wait at a warehouse, four are on their way; returns the product with its title.
fn goods(desk: &Desk, book: &Book) -> (i64, String) {
    let sold = "select l.product_id, p.name from lines l join products p on p.id = l.product_id
      group by l.product_id order by count(*) desc, l.product_id limit 1";
    let (product, title): (i64, String) =
        book.read(|tx| tx.one(sold, [], |row| Ok((row.get(0)?, row.get(1)?)))).expect("something was sold");
    let of = format!(
        "select o.id from orders o join lines l on l.order_id = o.id where l.product_id = {product}
           and not exists (select 1 from cases c where c.order_no = o.order_no) order by o.id desc"
    );
    let (paid, shipped) = (at(60 * 24), at(60 * 20));
    desk.changes(
        book,
        &[
            &format!(
                "update orders set status = 'paid', paid_at = '{paid}', shipped_at = null, signed_at = null,
                   completed_at = null, warehouse = '{WAREHOUSE}' where id in ({of} limit 6)"
            ),
            &format!(
                "update orders set status = 'shipped', shipped_at = '{shipped}', signed_at = null, completed_at = null,
                   warehouse = '{WAREHOUSE}' where id in ({of} limit 4 offset 6)"
            ),
        ],
    );
    (product, title)
}

fn looks(window: &Window, name: &str, tabs: &[&str]) {
    for (language, theme, width, height) in
        [("zh-CN", "light", 1280, 800), ("zh-CN", "dark", 1024, 700), ("en", "light", 1024, 700)]
    {
        window.script(&format!(
            "localStorage.setItem('pintui.theme', '{theme}'); localStorage.setItem('pintui.language', '{language}');
             location.reload()"
        ));
        window.resize(width, height);
        window.press("nav-halts");
        for tab in tabs {
            window.press(&format!("halt-tab-{tab}"));
            window.drawn();
            let spills = "return document.documentElement.scrollWidth > window.innerWidth + 1";
            assert_eq!(window.script(spills), false, "{tab} {language} {width}");
            window.shot(&format!("{name}-{tab}-{language}-{theme}"));
        }
    }
    window.script("localStorage.setItem('pintui.theme', 'light'); localStorage.setItem('pintui.language', 'zh-CN'); location.reload()");
    window.resize(1280, 800);
    window.press("nav-halts");
}

#[test]
fn a_halt_is_told_to_its_warehouse_until_somebody_confirms_and_settled_once_all_is_decided() {
    let desk = Desk::at_work(3000);
    let book = Book::open(&desk.data()).expect("the book opens a second time");
    let (product, title) = goods(&desk, &book);
    let contact = |role: &str, name: &str| json!({ "id": null, "role": role, "name": name, "reach": "微信 dongcang", "tested_on": null });
    let contacts = json!({ "shop": SHOP, "party": WAREHOUSE, "by": "店长",
        "contacts": [contact("duty", "小吴"), contact("head", "陈总")] });
    desk.ask("save_contacts", contacts);
    let window = Window::open(&desk, &[]);
    window.script("localStorage.setItem('pintui.clerk', '店长'); location.reload()");

    // who is reached is flagged while nobody has tried it
    window.press("nav-halts");
    window.press("halts-ready");
    window.press("halts-contacts");
    window.says("没试过");
    window.shot("350-halt-contacts");
    window.press("contact-test-小吴");
    window.until("the way to be tried", || {
        let list = desk.ask("contact_list", json!({ "shop": SHOP }));
        list.as_array().expect("parties").iter().any(|one| one["party"] == WAREHOUSE && one["untested"] == 1)
    });
    window.display.presses(&["Escape"]);
    window.press("halts-ready");
    window.press("halts-plan");
    window.text("plan-save");
    window.shot("351-halt-plan");
    window.display.presses(&["Escape"]);

    // halted by hand, seen some minutes ago
    window.press("halts-new");
    window.fill("halts-find", &title);
    window.press("halts-goods");
    window.fill("halts-why", "袖口掉毛");
    window.fill("halts-seen", &at(17)[..16].replace('T', " "));
    window.shot("352-halt-form");
    window.press("halts-do");
    let list = || desk.ask("halt_list", json!({ "shop": SHOP }));
    window.until("the halt to stand", || list()["standing"][0]["halt"]["target"]["product_id"] == product);
    let halt = list()["standing"][0]["halt"]["id"].clone();
    let sheet = || desk.ask("halt_sheet", json!({ "halt": halt }));
    window.until("what waits", || {
        window.text("halts-waiting").contains(&sheet()["size"]["waiting"]["orders"].to_string())
    });
    let waiting = sheet()["size"]["waiting"]["orders"].clone();
    assert!(waiting.as_i64() >= Some(6), "{waiting}");
    assert_eq!(sheet()["notices"][0]["orders"], waiting, "{}", sheet()["notices"]);

    // told, and nobody confirms: today's page names the next one
    window.press("halt-tab-told");
    window.press(&format!("halt-send-{WAREHOUSE}"));
    window.until("the notice to be noted", || sheet()["notices"][0]["state"] == "waiting");
    desk.changes(
        &book,
        &[
            &format!("update halts set seen_at = '{}', halted_at = '{}'", at(57), at(40)),
            &format!("update halt_notices set sent_at = '{}'", at(31)),
        ],
    );
    window.press("nav-today");
    let line = format!("today-halt-{halt}");
    window.until("the next one to be named", || window.text(&line).contains("陈总"));
    window.shot("353-halt-today");
    window.press(&line);
    window.press("halt-tab-told");
    window.press(&format!("halt-send-{WAREHOUSE}"));
    window.until("the second notice", || sheet()["notices"][0]["sends"].as_array().map(Vec::len) == Some(2));
    let second = sheet()["notices"][0]["sends"][1]["id"].clone();
    looks(&window, "354-halt", &["told", "steps", "after", "overview"]);
    window.press("halt-tab-told");
    window.press(&format!("halt-confirm-{second}"));
    window.until("the warehouse to have confirmed", || sheet()["notices"][0]["state"] == "confirmed");

    // freed, but not settled before each order that had left has its decision
    window.press("halts-free");
    window.fill("halts-cause", "供应商换了线，抽 20 件都合格");
    window.press("halts-free-do");
    window.until("the goods to be free", || list()["standing"] == json!([]));
    window.press(&format!("halts-past-{halt}"));
    window.press("halt-settle");
    window.says("没决定怎么办");
    window.press("halt-tab-sent");
    window.press("sent-only-undecided");
    window.press("sent-choose-all");
    window.shot("355-halt-sent");
    window.press("sent-call_back");
    window.until("all to be decided", || sheet()["undecided"] == 0);
    window.press("halt-settle");
    window.until("the halt to be settled", || sheet()["halt"]["settled_at"] != Value::Null);
    window.press("sent-only-all");
    window.shot("356-halt-settled");
}
