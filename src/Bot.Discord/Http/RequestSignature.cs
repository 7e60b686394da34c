using System.Text;
using Bot.Discord.Signatures;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Bot.Discord.Http;

/// <summary>The two headers by which Discord signs a request.</summary>
/// <param name="Bytes">The signature.</param>
/// <param name="Timestamp">The time as it was signed, before the body.</param>
internal sealed record RequestSignature(byte[] Bytes, byte[] Timestamp)
{
    private const int LongestTimestamp = 32;

    /// <summary>The headers; null where one is missing, doubled or malformed.</summary>
    public static RequestSignature? Read(IHeaderDictionary headers)
    {
        if (Single(headers["X-Signature-Ed25519"]) is not { Length: 2 * SignatureVerifier.SignatureLength } signature) return null;
        if (Single(headers["X-Signature-Timestamp"]) is not { Length: > 0 and <= LongestTimestamp } timestamp) return null;
        return signature.All(char.IsAsciiHexDigit) && Ascii.IsValid(timestamp)
            ? new RequestSignature(Convert.FromHexString(signature), Encoding.ASCII.GetBytes(timestamp))
            : null;
    }

    private static string? Single(StringValues values) => values.Count == 1 ? values[0] : null;
}
