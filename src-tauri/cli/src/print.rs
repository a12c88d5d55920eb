//! Writes the answer or the refusal, and says how the program ends: 0 done, 1 refused or failed.

use std::io::{ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use pintui_store::{Error, refusals};
use serde_json::{Value, json};

use crate::show;
use crate::usage::{Command, Usage};
use crate::words::Words;

refusals! {
    /// Refusals of the place that answers go to.
    PrintRefused {
        /// What was asked is done, and the answer could not be written.
        AnswerUnwritten { reason: String } = "answer_unwritten",
    }
}

/// Prints an answer.
pub fn answer(usage: &Usage, words: &Words, answer: &Value) -> ExitCode {
    if matches!(usage.command, Command::Verify) && answer["ok"] == json!(false) {
        return differs(usage, words, answer);
    }
    if matches!(usage.command, Command::LintText(_)) && answer["usable"] == json!(false) {
        let first = answer["findings"].as_array().into_iter().flatten().find(|one| one["severity"] == json!("block"));
        let params = first.map_or(json!({}), |one| {
            json!({ "rule": one["rule"], "words": one["words"], "better": one["better"], "count": answer["blocked"] })
        });
        return failed(usage, words, answer, json!({ "code": "wording_forbidden", "params": params }));
    }
    let written = to_stdout(&if usage.json { answer.to_string() } else { show::page(&usage.command, words, answer) });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => refused(usage, words, &PrintRefused::AnswerUnwritten { reason: why.to_string() }.into()),
    }
}

/// A book that is not whole: all findings, and an end that a script notices.
fn differs(usage: &Usage, words: &Words, found: &Value) -> ExitCode {
    let count = found["findings"].as_array().map_or(0, Vec::len);
    failed(usage, words, found, json!({ "code": "verify_failed", "params": { "findings": count } }))
}

/// An answer that is a refusal all the same: the whole document, and why.
fn failed(usage: &Usage, words: &Words, found: &Value, error: Value) -> ExitCode {
    let document = if usage.json {
        let mut document = found.clone();
        document["error"] = error.clone();
        document.to_string()
    } else {
        show::page(&usage.command, words, found)
    };
    // It fails either way, and stderr says why.
    let _ = to_stdout(&document);
    to_stderr(&json!({ "error": error }).to_string());
    ExitCode::FAILURE
}

/// Prints a refusal: on stderr, on stdout too with `--json`.
pub fn refused(usage: &Usage, words: &Words, refused: &Error) -> ExitCode {
    let (what, next) = words.refusal(refused);
    let mut error = json!({ "code": refused.code, "params": refused.params });
    for (name, text) in [("message", &what), ("next", &next)] {
        if let Some(text) = text {
            error[name] = json!(text);
        }
    }
    let document = json!({ "error": error }).to_string();
    if usage.json {
        // It fails either way, and stderr says why.
        let _ = to_stdout(&document);
    } else if std::io::stderr().is_terminal() {
        what.iter().chain(&next).for_each(|text| to_stderr(text));
    }
    to_stderr(&document);
    ExitCode::FAILURE
}

fn to_stdout(text: &str) -> std::io::Result<()> {
    let mut stdout = std::io::stdout().lock();
    match writeln!(stdout, "{}", text.trim_end()).and_then(|()| stdout.flush()) {
        // Who has closed the pipe reads no more; what was asked is done all the same.
        Err(why) if why.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

fn to_stderr(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
