using System.Globalization;
using System.Numerics;

namespace Bot.Discord.Signatures;

/// <summary>A point of the curve edwards25519 (RFC 8032, 5.1), for looking at a public key once; not in constant time, a public key is no secret.</summary>
internal readonly record struct EdwardsPoint(BigInteger X, BigInteger Y)
{
    private static readonly BigInteger Prime = BigInteger.Pow(2, 255) - 19;

    private static readonly BigInteger D =
        BigInteger.Parse("37095705934669439343138083508754565189542113879843219016388785533085940283555", CultureInfo.InvariantCulture);

    private static readonly BigInteger RootOfMinusOne = BigInteger.ModPow(2, (Prime - 1) / 4, Prime);

    private static readonly EdwardsPoint Neutral = new(0, 1);

    /// <summary>
    /// Whether eight times the point is the neutral element: for such a key one signature fits many messages.
    /// Null where the 32 bytes encode no point.
    /// </summary>
    public static bool? HasSmallOrder(ReadOnlySpan<byte> encoded) =>
        Decode(encoded) is { } point ? point.Double().Double().Double() == Neutral : null;

    // RFC 8032, 5.1.3: y in the low 255 bits, the sign of x in the highest.
    private static EdwardsPoint? Decode(ReadOnlySpan<byte> encoded)
    {
        var number = new BigInteger(encoded, isUnsigned: true);
        var negative = !(number >> 255).IsZero;
        var y = number & ((BigInteger.One << 255) - 1);
        if (y >= Prime || RootFor(y) is not { } x || (x.IsZero && negative)) return null;
        return new EdwardsPoint(x.IsEven == negative ? Prime - x : x, y);
    }

    private static BigInteger? RootFor(BigInteger y)
    {
        var numerator = Mod(y * y - 1);
        var denominator = Mod(D * y * y + 1);
        var square = Mod(numerator * Inverse(denominator));
        var root = BigInteger.ModPow(square, (Prime + 3) / 8, Prime);
        if (Mod(root * root) != square) root = Mod(root * RootOfMinusOne);
        return Mod(root * root) == square ? root : null;
    }

    private EdwardsPoint Double()
    {
        var product = Mod(D * X * X * Y * Y);
        return new(Mod(2 * X * Y * Inverse(1 + product)), Mod((Y * Y + X * X) * Inverse(1 - product)));
    }

    private static BigInteger Inverse(BigInteger value) => BigInteger.ModPow(Mod(value), Prime - 2, Prime);

    private static BigInteger Mod(BigInteger value)
    {
        var rest = value % Prime;
        return rest.Sign < 0 ? rest + Prime : rest;
    }
}
