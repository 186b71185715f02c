#!/bin/sh
# Who signed a pack, and that no other is loaded where the settings name keys.
. "$COMMON"
rm -rf law *.pem && cp -r "$ELIGO_RULES" law
ELIGO_RULES=law
expect 0 "$ELIGO" pack keygen desk
expect 0 "$ELIGO" pack keygen regulator --sm2
[ "$(stat -c %a desk.key.pem)" = 600 ] || { echo "FAIL: others may read the private key" >&2; failed=1; }
expect 2 "$ELIGO" pack keygen desk
has err 'a key is never overwritten'

expect 12 "$ELIGO" pack verify --key desk.pub.pem
has out 'it has no pack.sig'
expect 0 "$ELIGO" pack sign --key desk.key.pem
expect 0 "$ELIGO" pack sign tiny --key regulator.key.pem
expect 0 "$ELIGO" pack verify --key desk.pub.pem
expect 0 "$ELIGO" pack verify tiny --key regulator.pub.pem
has out 'regulator.pub.pem'
expect 12 "$ELIGO" pack verify --key regulator.pub.pem
has out 'other 1.0.0'
has out 'none of the keys signed it'
# Signed once more, a key still has one block.
expect 0 "$ELIGO" pack sign tiny --key desk.key.pem
[ "$(grep -c '^eligo-signature' law/tiny/pack.sig)" -eq 2 ] || { echo "FAIL: blocks heap up" >&2; failed=1; }
# What others can check with their own tools: the block up to the key, and what is behind `signature`.
sed -n 1,6p law/other/pack.sig >block
sed -n '1,5p' block >signed && sed -n 's/^signature: //p' block | base64 -d >sig
openssl pkeyutl -verify -pubin -inkey desk.pub.pem -rawin -in signed -sigfile sig >/dev/null || { echo "FAIL: openssl does not agree" >&2; failed=1; }

expect 0 env ELIGO_KEYS=desk.pub.pem "$ELIGO" standards
expect 0 env ELIGO_KEYS=regulator.pub.pem,desk.pub.pem "$ELIGO" standards
expect 4 env ELIGO_KEYS=regulator.pub.pem "$ELIGO" standards
has err "pack 'other' is not accepted: none of the keys signed it"
echo '-- a change' >>law/tiny/law.lua
expect 4 env ELIGO_KEYS=desk.pub.pem "$ELIGO" standards
has err "tiny/pack.lua:2: pack 'tiny' is not accepted: it was changed after it was signed"
expect 12 "$ELIGO" pack verify --key desk.pub.pem --format json
has out '"signed":false,"pack":"tiny"'
has out '"why":"it was changed after it was signed"'
# A signature with one letter changed, and one of another pack.
expect 0 "$ELIGO" pack sign --key desk.key.pem
letter=$(sed -n 's/^signature: \(.\).*/\1/p' law/tiny/pack.sig | tail -1)
other=$([ "$letter" = A ] && echo B || echo A)
cp law/tiny/pack.sig good.sig
sed -i "s/^signature: ./signature: $other/" law/tiny/pack.sig
expect 12 "$ELIGO" pack verify tiny --key desk.pub.pem
has out 'its signature is not valid'
cp law/other/pack.sig law/tiny/pack.sig
expect 12 "$ELIGO" pack verify tiny --key desk.pub.pem
cp good.sig law/tiny/pack.sig
expect 0 "$ELIGO" pack verify tiny --key desk.pub.pem

expect 5 env ELIGO_KEYS=none.pem "$ELIGO" standards
expect 2 env ELIGO_KEYS=desk.key.pem "$ELIGO" standards
expect 2 "$ELIGO" pack sign --key desk.pub.pem
expect 2 "$ELIGO" pack sign
expect 2 "$ELIGO" pack verify nothing --key desk.pub.pem
expect 2 "$ELIGO" pack burn
echo 'keys = "mine.pem";' >eligo.cfg
expect 2 "$ELIGO" standards
has err './eligo.cfg:1: '
exit $failed
