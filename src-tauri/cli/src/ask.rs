//! From what was typed to the door's command, and from its answer to what the contract prints.

use pintui_core::platforms::currencies;
use serde_json::{Value, json};

use crate::usage::{Command, Import, PrintLabel, Report};

/// Parts of a file's report that only the preview's window needs.
const FOR_THE_WINDOW: [&str; 3] = ["columns", "sample", "as_of"];

/// Name and input of the door's command; none for what is no single command.
pub fn of<'a>(command: &'a Command, language: &str) -> Option<(&'a str, Value)> {
    Some(match command {
        Command::Import(import) => import_of(import),
        Command::Imports => ("import_list", json!({})),
        Command::UndoImport { run } => ("undo_import", json!({ "run": run })),
        Command::Quarantine { out } => ("export_quarantine", json!({ "out": out })),
        Command::Daily { date, shop, rule } => ("daily", json!({ "date": date, "shop": shop, "rule": rule })),
        Command::Alerts { shop } => ("alert_list", json!({ "shop": shop })),
        Command::AnswerAlert { product, shop, note, until } => {
            ("answer_alert", json!({ "shop": shop, "product_id": product, "until_on": until, "note": note, "by": "" }))
        }
        Command::Report(Report::Daily { date, shop, out }) => {
            ("export_daily", json!({ "date": date, "shop": shop, "out": out, "language": language }))
        }
        Command::Report(Report::Kpi { month, shop, out }) => {
            ("export_kpi", json!({ "month": month, "shop": shop, "out": out, "language": language }))
        }
        Command::Backup { file } => ("backup", json!({ "out": file })),
        Command::Restore { file } => ("restore", json!({ "from": file })),
        Command::Verify => ("verify", json!({})),
        Command::Demo { orders, seed } => ("open_demo", json!({ "orders": orders, "seed": seed })),
        Command::Ask { name, input } => (name, input.clone()),
        Command::Printers => ("printer_list", json!({})),
        Command::PrintLabel(label) => label_of(label, language),
        Command::Serve(_) | Command::LintText(_) | Command::ResetPin { .. } => return None,
    })
}

fn label_of(label: &PrintLabel, language: &str) -> (&'static str, Value) {
    let (kind, of, printer) = (label.kind.name(), label.of, &label.printer);
    let input = match &label.preview {
        Some(out) => json!({ "kind": kind, "of": of, "printer": printer, "out": out, "language": language }),
        None => json!({
            "kind": kind, "of": of, "printer": printer, "wish": "asked", "copies": label.copies, "language": language,
        }),
    };
    (if label.preview.is_some() { "export_label" } else { "print_label" }, input)
}

fn import_of(import: &Import) -> (&'static str, Value) {
    let name = if import.dry_run { "preview_import" } else { "commit_import" };
    let password = import.password.as_deref().filter(|password| !password.is_empty());
    let input = json!({
        "files": import.files, "shop": import.shop, "platform": import.platform, "profile": import.profile,
        "as_of": import.as_of, "password": password, "twins": if import.other_shop { "take" } else { "ask" }, "currency": import.currency,
    });
    (name, input)
}

/// The answer as the contract prints it, without what only the window shows.
pub fn lean(command: &Command, mut answer: Value) -> Value {
    match command {
        Command::Import(import) => {
            let mut report = if import.dry_run { answer["report"].take() } else { answer };
            without(&mut report, &FOR_THE_WINDOW);
            report
        }
        Command::Imports => {
            for run in answer.as_array_mut().into_iter().flatten() {
                without(run, &FOR_THE_WINDOW);
                without(run, &["problems", "problems_left_out"]);
            }
            answer
        }
        Command::UndoImport { .. } => {
            if let Some(undone) = answer.as_object_mut() {
                undone.retain(|name, _| ["run", "removed", "restored", "kept"].contains(&name.as_str()));
            }
            answer
        }
        _ => answer,
    }
}

/// Writes every amount of an answer, which the door tells in hundredths, in another form.
pub fn amounts(answer: &mut Value, written: &impl Fn(i64) -> Value) {
    match answer {
        Value::Array(all) => all.iter_mut().for_each(|one| amounts(one, written)),
        Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| match value.as_i64() {
            Some(hundredths) if name.ends_with("_fen") => *value = written(hundredths),
            _ => amounts(value, written),
        }),
        _ => {}
    }
}

/// An amount as scripts get it: in the smallest unit that its currency has.
pub fn in_minor_unit(currency: &str, hundredths: i64) -> Value {
    match currencies::has_no_minor_unit(currency) {
        true => json!((hundredths + 50).div_euclid(100)),
        false => json!(hundredths),
    }
}

fn without(report: &mut Value, names: &[&str]) {
    for file in report["files"].as_array_mut().into_iter().flatten() {
        if let Some(file) = file.as_object_mut() {
            file.retain(|name, _| !names.contains(&name.as_str()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_told_in_the_smallest_unit_of_their_currency() {
        let told = |currency: &str| {
            let mut daily = json!({ "orders": 430_800, "refunded": { "cases": 2, "amount_fen": 430_800 } });
            amounts(&mut daily, &|hundredths| in_minor_unit(currency, hundredths));
            daily
        };
        assert_eq!(told("JPY"), json!({ "orders": 430_800, "refunded": { "cases": 2, "amount_fen": 4308 } }));
        assert_eq!([told("TWD"), told("CNY")].map(|daily| daily["refunded"]["amount_fen"].clone()), [430_800, 430_800]);
    }

    #[test]
    fn a_rehearsal_prints_the_same_document_as_the_import() {
        let import = Import {
            files: vec!["a.csv".into()],
            shop: "S".into(),
            platform: None,
            profile: None,
            as_of: None,
            other_shop: false,
            dry_run: true,
            password: Some(String::new()),
            currency: None,
        };
        let (name, input) = import_of(&import);
        assert_eq!((name, &input["password"]), ("preview_import", &Value::Null));
        let file = json!({ "name": "a.csv", "rows": 1, "columns": [1], "sample": [2], "as_of": null });
        let plan = json!({ "plan": "x", "report": { "run": 0, "dry_run": true, "files": [file] } });
        let printed = json!({ "run": 0, "dry_run": true, "files": [{ "name": "a.csv", "rows": 1 }] });
        assert_eq!(lean(&Command::Import(import), plan), printed);
    }
}
