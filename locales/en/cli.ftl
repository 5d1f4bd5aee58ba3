### Words of the command line.

# One observation, with the piece of the message it was made on.
cli-reason-excerpt = { $reason } “{ $excerpt }”

cli-first-look = { $address }: looked at { $messages ->
    [one] 1 message
   *[other] { $messages } messages
 } for the first time and found { $scams ->
    [0] no scam
    [one] 1 scam
   *[other] { $scams } scams
 }.
