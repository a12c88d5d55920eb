//! Looks at every request before anything else: is it our own page, opened by our own address?
//!
//! A page of somebody else, open in the same browser, must not reach the book: not by a form or script (`Origin`,
//! `Sec-Fetch-Site`), and not by pointing a name of its own at this computer (`Host`: such a name has a dot and is no
//! number). There are no cookies; a device's key is only sent by our own script.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderName, ORIGIN, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::reply::refused;
use crate::{Inside, StationRefused};

const HEADERS: [(HeaderName, &str); 6] = [
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; \
         object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(self), microphone=(), geolocation=()"),
];

/// Refuses what is not our own page, and tells the browser what a page of ours may do.
pub(crate) async fn look(State(inside): State<Arc<Inside>>, request: Request, next: Next) -> Response {
    let ask = request.uri().path().starts_with("/api/");
    let mut response = if ours(request.headers(), inside.tls, ask) {
        next.run(request).await
    } else {
        refused(StationRefused::NotOurPage.into())
    };
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if inside.tls {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=0"));
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

fn ours(headers: &HeaderMap, tls: bool, ask: bool) -> bool {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(host) = text(&HOST) else { return false };
    if !may_be_called(host) {
        return false;
    }
    let scheme = if tls { "https" } else { "http" };
    let origin = headers.get(ORIGIN).is_none_or(|origin| {
        origin.to_str().is_ok_and(|origin| origin.eq_ignore_ascii_case(&format!("{scheme}://{host}")))
    });
    let site = text(&HeaderName::from_static("sec-fetch-site"));
    origin && (!ask || site.is_none_or(|site| site == "same-origin"))
}

/// A number, or a name that only exists in this network.
fn may_be_called(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|one| one.is_ascii_digit()) => name,
        _ => host,
    };
    let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    let plain = |name: &str| !name.is_empty() && name.bytes().all(|one| one.is_ascii_alphanumeric() || one == b'-');
    bare.parse::<IpAddr>().is_ok() || plain(name.strip_suffix(".local").unwrap_or(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn our_own_page_is_let_in_under_every_name_this_computer_has() {
        for host in ["192.168.1.5:8765", "[fd00::5]:8765", "localhost:8765", "shop-pc:8765", "shop-pc.local"] {
            assert!(may_be_called(host), "{host}");
        }
        let own =
            [("host", "192.168.1.5:8765"), ("origin", "http://192.168.1.5:8765"), ("sec-fetch-site", "same-origin")];
        assert!(ours(&headers(&own), false, true));
        assert!(ours(&headers(&[("host", "192.168.1.5:8765")]), false, true));
    }

    #[test]
    fn a_strange_name_that_points_here_is_not_ours() {
        for host in ["evil.example:8765", "192.168.1.5.evil.example", "", "evil.example", "a.b.local:1"] {
            assert!(!may_be_called(host), "{host}");
        }
        assert!(!ours(&headers(&[]), false, false));
    }

    #[test]
    fn another_page_in_the_same_browser_asks_in_vain() {
        for pair in [
            ("origin", "http://evil.example"),
            ("origin", "https://192.168.1.5:8765"),
            ("origin", "null"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
        ] {
            assert!(!ours(&headers(&[("host", "192.168.1.5:8765"), pair]), false, true), "{pair:?}");
        }
    }
}
