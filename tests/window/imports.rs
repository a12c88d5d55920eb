//! What becomes of files that are not as they should be, in the real window: a bad file among good ones, rows
//! that are mended where they wait, a run that is looked at and taken back, files of another shop.

use pintui_tests::program::{Desk, SHOP, plain};
use pintui_tests::window::Window;
use serde_json::json;

const HEADER: &str = "订单编号,订单状态,订单创建时间,订单付款时间,买家实际支付金额,物流单号,宝贝标题,收货人姓名\n";

/// Two orders that the shop has already, and a file of the same days that a spreadsheet has damaged.
const KNOWN: &str = "2891004732986127,交易成功,2026-10-01 11:00:03,2026-10-01 11:02:09,159.00,YT8801,云朵圆领针织衫,王小明\n\
    2891004733015540,交易成功,2026-10-02 09:00:03,2026-10-02 09:02:09,59.00,,格纹半身裙,李小红\n";
const DAMAGED: &str = "2891004733055101,交易成功,2026-10-03 10:00:00,2026-10-03 10:01:00,88.00,YT8803,云朵圆领针织衫,赵小刚\n\
    2.89100E+15,交易成功,2026-10-01 11:00,2026-10-01 11:02,159.00,YT8801,云朵圆领针织衫,王小明\n\
    2.89100E+15,交易成功,2026-10-02 09:00,2026-10-02 09:02,59.00,,格纹半身裙,李小红\n\
    2.89100E+15,交易成功,2026-10-04 09:00,2026-10-04 09:02,71.00,,格纹半身裙,李小红\n\
    2891004733162208,交易成功,2026-10-03 09:00:00,2026-10-03 09:02:00,一百五,,云朵圆领针织衫,周小芳\n\
    2891004733163470,交易成功,05/10/2026 09:00,2026-10-05 09:02:00,71.00,,格纹半身裙,吴小军\n\
    2891004733163471,交易成功,06/10/2026 09:00,2026-10-06 09:02:00,72.00,,格纹半身裙,郑小燕\n";
/// The mended order.
const MENDED: &str = "2891004733162208";

fn written(desk: &Desk, name: &str, text: &str) -> String {
    let path = desk.file(name);
    std::fs::write(&path, text).expect("a file is written");
    path
}

fn has_order(desk: &Desk, number: &str) -> bool {
    let scanned = desk.ask("scan_parcel", json!({ "scanned": number, "shop": SHOP }));
    !scanned.to_string().contains("unknown_number")
}

fn everywhere(window: &Window, name: &str, mut show: impl FnMut(&Window)) {
    for (theme, width, height) in [("light", 1280, 800), ("dark", 1280, 800), ("light", 1024, 700), ("dark", 1024, 700)]
    {
        window.script(&format!("localStorage.setItem('pintui.theme', '{theme}'); location.reload()"));
        window.resize(width, height);
        show(window);
        window.shot(&format!("{theme}-{width}-{name}"));
        let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
        assert_eq!(spills, false, "{name} is wider than a window of {width} pixels");
    }
}

#[test]
fn damaged_rows_are_mended_where_they_wait_and_the_run_is_taken_back_after_a_question() {
    let desk = Desk::empty();
    desk.import(&[written(&desk, "好的订单.csv", &format!("{HEADER}{KNOWN}"))], &[]);
    let damaged = written(&desk, "另存过的订单.csv", &format!("{HEADER}{DAMAGED}"));
    let words = written(&desk, "备忘.csv", "今天,天气,很好\n1,2,3\n");
    let window = Window::open(&desk, &[damaged, words]);

    // One bad file does not hold the other up.
    assert!(window.text("import-aside").contains("备忘.csv"));
    window.comes_to("import-added", 1);
    window.comes_to("import-rejected", 6);
    window.shot("40-one-file-set-aside");
    window.press("import-commit");
    window.text("import-written");
    window.shot("41-written-with-one-left");
    window.press("import-to-quarantine");

    // A correction that cannot be read either is told beside its cell.
    window.press("quarantine-row-6");
    window.until("row 6 to be in hand", || window.text("quarantine-mend").contains("第 6 行"));
    window.refill("quarantine-cell", "很多");
    window.press("quarantine-mend-do");
    assert!(window.text("quarantine-fault").contains("金额"), "{}", window.page_text());
    window.shot("42-still-unreadable");
    assert!(!has_order(&desk, MENDED));
    window.refill("quarantine-cell", "150");
    window.press("quarantine-mend-do");
    window.until("the mended order to be in the book", || has_order(&desk, MENDED));
    window.text("mend-take-back");
    window.shot("43-mended");

    // Damaged numbers are proposed, and taken together.
    window.press("quarantine-tick-sure");
    window.shot("44-proposals-ticked");
    window.press("quarantine-take");
    let waiting = || desk.ask("quarantine_list", json!({ "shop": SHOP, "code": null, "skip": 0, "limit": 50 }));
    window.until("both numbers to be mended", || waiting()["total"] == 3);

    // Dates of one form are read together.
    window.until("the dates to be shown", || {
        // The kinds move together when one of them has no rows any more.
        window.press("quarantine-kind-date_unreadable");
        window.number_now("quarantine-tick-all") == Some(2)
    });
    window.press("quarantine-tick-all");
    window.press("quarantine-together");
    window.shot("45-dates-together");
    window.press("quarantine-together-do");
    window.until("the dates to be mended", || waiting()["total"] == 1);
    assert!(has_order(&desk, "2891004733163471"));

    // What can't be mended is left out.
    window.until("the reasons to be offered", || {
        // The page draws its rows anew after the dates went in, and closes what was open.
        let offered =
            window.script("return document.querySelector('[data-testid^=quarantine-leave-]') !== null") == true;
        if !offered {
            window.press("quarantine-leave");
        }
        offered
    });
    window.press("quarantine-leave-beyond_repair");
    window.until("nothing to wait", || waiting()["total"] == 0);
    window.shot("46-nothing-waits");

    // The run tells what it brought, and goes as a whole after a question.
    window.press("nav-import");
    window.press("import-tab-runs");
    window.press("run-2");
    assert!(window.text("run-aside").contains('5'), "{}", window.text("run-aside"));
    window.shot("47-run");
    window.press("run-undo");
    window.until("the question to say what goes", || window.text("run-undo-effect").contains("4 个订单"));
    window.shot("48-undo-asks");
    window.press("run-undo-do");
    window.text("run-undone");
    window.shot("49-undone");
    assert!(!has_order(&desk, MENDED) && has_order(&desk, "2891004732986127"));
    assert_eq!(desk.done(&["verify"])["ok"], true);
}

#[test]
fn the_screens_of_waiting_rows_and_runs_fit_every_window() {
    let desk = Desk::empty();
    desk.import(&[written(&desk, "好的订单.csv", &format!("{HEADER}{KNOWN}"))], &[]);
    desk.import(&[written(&desk, "另存过的订单.csv", &format!("{HEADER}{DAMAGED}"))], &[]);
    let cases = "退款编号,订单编号,退款的申请时间,买家退款金额,退款状态,买家退款原因,售后类型\n\
        901,2.89100E+15,2026-10-05 10:00:00,159.00,退款成功,质量问题,仅退款\n";
    desk.import(&[written(&desk, "退款.csv", cases)], &[]);
    let window = Window::open(&desk, &[]);
    everywhere(&window, "quarantine-rows", |window| {
        window.press("nav-quarantine");
        window.press("quarantine-row-3");
    });
    everywhere(&window, "quarantine-loose", |window| {
        window.press("nav-quarantine");
        window.press("quarantine-loose");
        window.text("loose-number");
    });
    everywhere(&window, "run", |window| {
        window.press("nav-import");
        window.press("import-tab-runs");
        window.press("run-2");
        window.text("run-details");
    });
}

#[test]
fn the_files_of_one_shop_are_asked_about_before_they_go_into_another() {
    let desk = Desk::empty();
    let other = desk.sample("other", &pintui_core::sample::Recipe { seed: 7, ..plain(60) });
    desk.done(&["import", &other[0], "--shop", "另一家店"]);
    let files = desk.sample("export", &plain(60));
    let first = desk.import(&files[..1], &[]);
    let window = Window::open(&desk, &files[..1]);
    window.text("import-that-shop");
    assert!(window.text("import-wrong-shop").contains(SHOP));
    window.shot("50-another-shops-orders");
    window.press("import-that-shop");
    window.comes_to("import-unchanged", first["files"][0]["rows"].as_i64().expect("rows"));
    assert_eq!(window.number("import-added"), 0);
}

#[test]
fn nothing_is_written_while_a_new_shop_has_no_name_and_then_it_goes_there() {
    let desk = Desk::empty();
    desk.import(&[written(&desk, "好的订单.csv", &format!("{HEADER}{KNOWN}"))], &[]);
    let other = KNOWN.replace("289100473", "389100473");
    let file = written(&desk, "二店订单.csv", &format!("{HEADER}{other}"));
    let window = Window::open(&desk, &[file]);
    window.comes_to("import-added", 2);
    window.press_on("#into-shop");
    window.press_on(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option:last-child");
    window.text("import-new-shop-use");
    let idle = "return document.querySelector('[data-testid=import-commit]').disabled";
    assert_eq!(window.script(idle), true, "it would go into the shop that was shown before");
    window.shot("49-new-shop-nameless");
    window.fill("import-new-shop", "二店");
    window.press("import-new-shop-use");
    window.comes_to("import-added", 2);
    window.text("import-new-shop-change");
    window.press("import-commit");
    window.text("import-written");
    let orders = |shop: &str| {
        desk.ask("order_list", json!({ "shop": shop, "which": "all", "skip": 0, "limit": 1 }))["total"].clone()
    };
    assert_eq!((orders("二店"), orders(SHOP)), (json!(2), json!(2)));
}
