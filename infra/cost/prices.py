"""List prices in US dollars, each with where it stands and as of when. Frankfurt (eu-central-1), on demand, before tax.

None could be fetched from its page where this was written: they are list prices as known then. Before you rely on one,
open its source. A stage in another region pays other prices.
"""

from dataclasses import dataclass

AWS = "https://aws.amazon.com"
HOURS = 730
"""In a month."""


@dataclass(frozen=True)
class Price:
    usd: float
    per: str
    source: str
    as_of: str


NAT_HOUR = Price(0.052, "gateway and hour", f"{AWS}/vpc/pricing", "2026-06")
ADDRESS_HOUR = Price(0.005, "public IPv4 address and hour", f"{AWS}/vpc/pricing", "2026-06")
FARGATE_VCPU_HOUR = {
    "arm64": Price(0.03725, "vCPU and hour", f"{AWS}/fargate/pricing", "2026-06"),
    "x86_64": Price(0.04656, "vCPU and hour", f"{AWS}/fargate/pricing", "2026-06"),
}
FARGATE_GB_HOUR = {
    "arm64": Price(0.00409, "GB and hour", f"{AWS}/fargate/pricing", "2026-06"),
    "x86_64": Price(0.00511, "GB and hour", f"{AWS}/fargate/pricing", "2026-06"),
}
ACU_HOUR = Price(0.14, "ACU and hour", f"{AWS}/rds/aurora/pricing", "2026-06")
AURORA_GB = Price(0.119, "GB and month", f"{AWS}/rds/aurora/pricing", "2026-06")
AURORA_IO = Price(0.22e-6, "I/O", f"{AWS}/rds/aurora/pricing", "2026-06")
LAMBDA_GB_SECOND = {
    "arm64": Price(1.33334e-5, "GB and second", f"{AWS}/lambda/pricing", "2026-06"),
    "x86_64": Price(1.66667e-5, "GB and second", f"{AWS}/lambda/pricing", "2026-06"),
}
LAMBDA_CALL = Price(0.2e-6, "call", f"{AWS}/lambda/pricing", "2026-06")
SNAPSHOT_GB_SECOND = Price(1.5046e-6, "GB and second a version is kept (SnapStart)", f"{AWS}/lambda/pricing", "2026-06")
API_CALL = Price(3.7e-6, "call", f"{AWS}/api-gateway/pricing", "2026-06")
FIREWALL = Price(5.0, "access list and month", f"{AWS}/waf/pricing", "2026-06")
FIREWALL_RULE = Price(1.0, "rule and month", f"{AWS}/waf/pricing", "2026-06")
FIREWALL_CALL = Price(0.6e-6, "call", f"{AWS}/waf/pricing", "2026-06")
KMS_KEY = Price(1.0, "key and month", f"{AWS}/kms/pricing", "2026-06")
SECRET = Price(0.4, "secret and month", f"{AWS}/secrets-manager/pricing", "2026-06")
LOG_GB = Price(0.63, "GB", f"{AWS}/cloudwatch/pricing", "2026-06")
METRIC = Price(0.3, "metric and month", f"{AWS}/cloudwatch/pricing", "2026-06")
ALARM = Price(0.1, "alarm and month", f"{AWS}/cloudwatch/pricing", "2026-06")
DASHBOARD = Price(3.0, "dashboard and month", f"{AWS}/cloudwatch/pricing", "2026-06")
TRAFFIC_OUT_GB = Price(0.09, "GB to the internet", f"{AWS}/ec2/pricing/on-demand", "2026-06")
SCAN_GB = Price(0.09, "GB scanned", f"{AWS}/guardduty/pricing", "2026-06")
SCAN_OBJECT = Price(0.215e-3, "object scanned", f"{AWS}/guardduty/pricing", "2026-06")

LIVEKIT_PLAN = Price(50.0, "month (Ship)", "https://livekit.io/pricing", "2026-06")
LIVEKIT_MINUTE = Price(0.0005, "participant and minute", "https://livekit.io/pricing", "2026-06")
LIVEKIT_FREE_MINUTES = 150_000
DEEPGRAM_MINUTE = Price(0.0077, "minute of nova-3, streamed", "https://deepgram.com/pricing", "2026-06")
ELEVENLABS_CHARACTER = Price(0.05e-3, "character of Flash", "https://elevenlabs.io/pricing/api", "2026-06")
GEMINI_INPUT_TOKEN = Price(0.5e-6, "token in", "https://ai.google.dev/gemini-api/docs/pricing", "2026-06")
GEMINI_OUTPUT_TOKEN = Price(3.0e-6, "token out", "https://ai.google.dev/gemini-api/docs/pricing", "2026-06")


def all_prices() -> dict[str, Price]:
    """Every price above by its name."""
    found: dict[str, Price] = {}
    for name, value in globals().items():
        if isinstance(value, Price):
            found[name] = value
        elif isinstance(value, dict) and name.isupper():
            found |= {f"{name}_{key.upper()}": price for key, price in value.items()}
    return found
