//! How an answer or a refusal goes over the line.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use pintui_store::{Error, Result};
use serde_json::Value;

/// An answer as JSON, a refusal as `{code, params}`.
pub(crate) fn reply(answer: Result<Value>) -> Response {
    match answer {
        Ok(answer) => axum::Json(answer).into_response(),
        Err(why) => refused(why),
    }
}

/// A refusal with the status that fits it.
pub(crate) fn refused(why: Error) -> Response {
    let status = match &*why.code {
        "device_unknown" => StatusCode::UNAUTHORIZED,
        "not_for_this_device" | "not_allowed" | "not_our_page" => StatusCode::FORBIDDEN,
        "command_unknown" => StatusCode::NOT_FOUND,
        "ask_unreadable" | "sent_broke_off" => StatusCode::BAD_REQUEST,
        "sent_too_large" => StatusCode::PAYLOAD_TOO_LARGE,
        "pair_tried_too_often" => StatusCode::TOO_MANY_REQUESTS,
        "book_busy" => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    (status, axum::Json(why)).into_response()
}
