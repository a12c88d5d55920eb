//! What to open on the phone: the addresses of this computer in the shop's network.

use std::net::{IpAddr, SocketAddr};

/// Addresses to open, the likeliest first; loopback only where nothing else is listened at.
pub fn of(local: SocketAddr, tls: bool) -> Vec<String> {
    let ips = if local.ip().is_unspecified() { ours() } else { vec![local.ip()] };
    let scheme = if tls { "https" } else { "http" };
    ips.into_iter().map(|ip| format!("{scheme}://{}", SocketAddr::new(ip, local.port()))).collect()
}

/// The addresses of this computer, home networks first.
pub fn ours() -> Vec<IpAddr> {
    let mut ips: Vec<IpAddr> = if_addrs::get_if_addrs()
        .unwrap_or_default()
        .into_iter()
        .filter(|one| !one.is_loopback() && !one.is_link_local())
        .map(|one| one.ip())
        .filter(IpAddr::is_ipv4)
        .collect();
    ips.sort_by_key(|ip| (order(*ip), *ip));
    ips.dedup();
    if ips.is_empty() {
        ips.push(IpAddr::from([127, 0, 0, 1]));
    }
    ips
}

fn order(ip: IpAddr) -> u8 {
    match ip {
        IpAddr::V4(ip) if ip.octets()[..2] == [192, 168] => 0,
        IpAddr::V4(ip) if ip.octets()[0] == 10 => 1,
        IpAddr::V4(ip) if ip.is_private() => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_router_s_own_network_is_shown_first() {
        let mut ips: Vec<IpAddr> =
            ["8.8.8.8", "172.17.0.1", "10.1.2.3", "192.168.1.5"].map(|ip| ip.parse().expect("an address")).to_vec();
        ips.sort_by_key(|ip| order(*ip));
        assert_eq!(ips[0].to_string(), "192.168.1.5");
        assert_eq!(ips[3].to_string(), "8.8.8.8");
    }

    #[test]
    fn a_station_on_one_address_shows_that_one() {
        assert_eq!(of("127.0.0.1:8765".parse().expect("an address"), true), ["https://127.0.0.1:8765"]);
    }
}
