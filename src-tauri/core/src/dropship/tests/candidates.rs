//! Three candidates by seven criteria.

use super::*;

const CRITERIA: [&str; 7] = ["warehouse", "carriers", "service", "desk", "urgent", "peaks", "price"];

fn points(given: &[(&str, i64)]) -> Value {
    given.iter().map(|(criterion, points)| json!({ "criterion": criterion, "points": points, "note": null })).collect()
}

fn save(given: &Given, name: &str, points: Value) -> Value {
    act(given, "save_candidate", json!({ "id": null, "name": name, "points": points, "note": null }))["id"].clone()
}

fn listed(given: &Given) -> Value {
    ask(given, "candidate_list", json!({}))
}

fn weights(price: i64) -> Value {
    CRITERIA.iter().map(|one| json!({ "criterion": one, "weight": if *one == "price" { price } else { 10 } })).collect()
}

/// One with eight points everywhere, one that is cheap and poor, one of which price and service are not known.
fn three() -> Given {
    let given = Given::shop();
    save(&given, "甲仓", points(&CRITERIA.map(|one| (one, 8))));
    save(&given, "乙仓", points(&CRITERIA.map(|one| (one, if one == "price" { 10 } else { 4 }))));
    save(&given, "丙仓", points(&[("warehouse", 9), ("carriers", 9), ("desk", 9), ("urgent", 9), ("peaks", 9)]));
    given
}

#[test]
fn a_criterion_that_nobody_knows_makes_the_score_less_certain_and_is_no_nought() {
    let told = listed(&three());
    let names: Vec<&str> =
        told["candidates"].as_array().expect("three").iter().map(|one| one["name"].as_str().expect("a name")).collect();
    assert_eq!(names, ["丙仓", "甲仓", "乙仓"]);
    let [first, second, last] = [0, 1, 2].map(|at| told["candidates"][at].clone());
    assert_eq!((&first["score"], &first["certainty"]), (&json!(90.0), &json!(0.65)), "as a nought it would be 58.5");
    assert_eq!(first["between"], json!([58.5, 93.5]));
    assert_eq!(
        (&second["score"], &second["certainty"], &second["between"]),
        (&json!(80.0), &json!(1.0), &json!([80.0, 80.0]))
    );
    assert_eq!(last["score"], 52.0, "cheap, and four points everywhere else");
    assert_eq!(first["surely_first"], false, "what is not known may put the second before it");
    let weights = told["weights"].as_array().expect("seven");
    assert_eq!(weights.iter().filter_map(|one| one["weight"].as_i64()).sum::<i64>(), 100);
    assert_eq!((&weights[6], &told["price_most"]), (&json!({ "criterion": "price", "weight": 20 }), &json!(25)));
}

#[test]
fn price_alone_weighs_a_quarter_at_most_until_the_owner_says_otherwise() {
    let given = three();
    let set = |price: i64, most: i64| json!({ "weights": weights(price), "price_most": most });
    act(&given, "set_candidate_weights", set(20, 25));
    assert_eq!(refused(&given, "set_candidate_weights", set(21, 25)), "candidate_price_heavy");
    act(&given, "set_candidate_weights", set(60, 50));
    let told = listed(&given);
    let cheap = told["candidates"].as_array().expect("three").iter().find(|one| one["name"] == "乙仓").expect("it");
    assert_eq!(cheap["score"], 70.0);
    assert_eq!(
        refused(&given, "set_candidate_weights", json!({ "weights": [], "price_most": 25 })),
        "candidate_weights_wrong"
    );
}

#[test]
fn a_candidate_has_one_name_and_points_up_to_ten_and_goes_again() {
    let given = three();
    let wish =
        |name: &str, most: i64| json!({ "id": null, "name": name, "points": points(&[("desk", most)]), "note": null });
    assert_eq!(refused(&given, "save_candidate", wish("甲仓", 5)), "candidate_name_taken");
    assert_eq!(refused(&given, "save_candidate", wish("丁仓", 11)), "candidate_points_wrong");
    assert_eq!(refused(&given, "save_candidate", wish(" ", 5)), "partner_name_missing");
    let first = listed(&given)["candidates"][0]["id"].clone();
    knock(&given, "remove_candidate", json!({ "id": first })).expect("gone");
    assert_eq!(given.count("partner_candidates"), 2);
    given.knock(Who::HERE, "undo", json!({ "operation": null })).expect("back again");
    assert_eq!(listed(&given)["candidates"][0]["points"].as_array().map(Vec::len), Some(5));
}
