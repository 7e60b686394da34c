using Bot.Discord.Signatures;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.Signatures;

public sealed class SignatureTests
{
    [Theory]
    [InlineData(
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")]
    [InlineData(
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")]
    [InlineData(
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")]
    [InlineData(
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704")]
    public void The_signatures_of_RFC_8032_are_good_and_their_neighbours_are_not(string key, string message, string signature)
    {
        using var verifier = new SignatureVerifier(new PublicKey(Convert.FromHexString(key)));
        var (text, signed) = (Convert.FromHexString(message), Convert.FromHexString(signature));

        Assert.True(verifier.Verify(text, signed));
        Assert.False(verifier.Verify([.. text, 0], signed));
        for (var bit = 0; bit < signed.Length * 8; bit++)
        {
            var altered = signed.ToArray();
            altered[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(verifier.Verify(text, altered));
        }
    }

    [Fact]
    public void A_key_from_the_portal_is_taken_in_either_case()
    {
        using var signing = new SigningKey(seed: 1);
        using var verifier = new SignatureVerifier(signing.PublicKey);

        Assert.True(PublicKey.TryParse(signing.PublicKeyHex.ToUpperInvariant(), out _, out _));
        Assert.True(verifier.Verify("hello"u8, signing.Sign("hello"u8)));
        Assert.False(verifier.Verify("hello"u8, signing.Sign("hello"u8).AsSpan(..63)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("your-public-key")]
    [InlineData("d75a98")]
    [InlineData("gg5a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")]
    public void What_is_no_key_is_refused(string? text) => Assert.Equal("is not 64 hexadecimal digits", ProblemOf(text));

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1111111111111111111111111111111111111111111111111111111111111111")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("deadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef")]
    [InlineData("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")]
    public void A_placeholder_is_refused(string text) => Assert.Contains("placeholder", ProblemOf(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")]
    [InlineData("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85")]
    [InlineData("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")]
    [InlineData("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa")]
    public void A_key_of_low_order_is_refused(string text) => Assert.Contains("low order", ProblemOf(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")]
    [InlineData("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf")]
    public void A_key_whose_secret_is_printed_somewhere_is_refused(string text) =>
        Assert.Contains("anybody can sign", ProblemOf(text), StringComparison.Ordinal);

    [Fact]
    public void About_half_of_all_numbers_are_no_points_and_are_refused()
    {
        var random = new Random(8032);
        var keys = Enumerable.Range(0, 200).Select(_ => Convert.ToHexString(Next(random)));

        var refused = keys.Select(ProblemOf).OfType<string>().ToList();

        Assert.All(refused, problem => Assert.Equal("is not an Ed25519 public key", problem));
        Assert.InRange(refused.Count, 70, 130);
    }

    private static byte[] Next(Random random)
    {
        var bytes = new byte[PublicKey.Length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static string? ProblemOf(string? text) => PublicKey.TryParse(text, out _, out var problem) ? null : problem;
}
