"""Opens a compact JWE with python3-jwcrypto: an implementation that shares no code with the element's."""
import json
import sys

from jwcrypto import jwe, jwk

given = json.load(sys.stdin)
token = jwe.JWE()
token.deserialize(given["jwe"], key=jwk.JWK(**given["key"]))
sys.stdout.write(token.payload.decode("utf-8"))
