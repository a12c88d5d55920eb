//! How long the steps of a parcel take, by partner and by carrier.

use super::*;

/// An order that leaves and is signed for after so many hours.
fn went(given: &Given, no: &str, partner: &str, carrier: &str, hours: [i64; 2]) {
    let moment = |hours: i64| format!("2026-10-{:02}T{:02}:00:00", 5 + hours / 24, hours % 24);
    given.order(
        &["cup"],
        json!({ "order_no": no, "status": "completed", "paid_at": moment(0), "shipped_at": moment(hours[0]),
            "signed_at": moment(hours[0] + hours[1]), "warehouse": partner, "carrier": carrier }),
    );
}

fn sheet(given: &Given) -> Value {
    ask(given, "step_sheet", json!({ "from": "2026-10-01", "to": "2026-10-31" }))
}

fn step(sheet: &Value, by: &str, name: &str, at: usize) -> Value {
    let lines = sheet[by].as_array().expect("lines");
    lines.iter().find(|line| line["name"] == name).expect("the line")["steps"][at].clone()
}

#[test]
fn the_slowest_step_is_marked_where_it_is_shown_and_the_first_scan_is_said_to_be_untold() {
    let given = Given::shop();
    for at in 0..40 {
        went(&given, &format!("e{at}"), EAST, if at % 2 == 0 { "中通" } else { "圆通" }, [40 + at % 3, 50]);
        went(&given, &format!("w{at}"), WEST, if at % 2 == 0 { "中通" } else { "圆通" }, [20 + at % 3, 50]);
    }
    for at in 0..10 {
        went(&given, &format!("f{at}"), "城南仓", "中通", [90, 50]);
    }
    let told = sheet(&given);
    let east = step(&told, "partners", EAST, 0);
    assert_eq!((&east["middle"], &east["orders"], &east["slowest"]), (&json!(41.0), &json!(40), &json!(true)));
    assert_eq!(step(&told, "partners", WEST, 0)["slowest"], false);
    let few = step(&told, "partners", "城南仓", 0);
    assert_eq!((&few["middle"], &few["slowest"], &few["orders"]), (&Value::Null, &json!(false), &json!(10)));
    for carrier in ["中通", "圆通"] {
        assert_eq!(step(&told, "carriers", carrier, 1)["slowest"], false, "both take fifty hours");
    }
    assert_eq!(told["untold"], json!(["scan"]));
    let wish = json!({ "days": told["days"], "by": "partner", "name": EAST, "step": "send", "skip": 0, "limit": 1 });
    assert_eq!(ask(&given, "step_behind", wish)["total"], 40);
}
