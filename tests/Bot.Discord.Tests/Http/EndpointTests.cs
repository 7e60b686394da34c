using System.Net;
using System.Text;
using Bot.Discord.Http;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.Http;

public sealed class EndpointTests
{
    private static readonly byte[] Ping = Encoding.UTF8.GetBytes(Somebody.Ping().ToJsonString());

    [Fact]
    public async Task Discords_check_is_answered_with_a_pong()
    {
        await using var bot = await BotUnderTest.StartAsync();

        using var response = await bot.PostAsync(Ping);

        Assert.Equal("""{"type":1}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("zz")]
    public async Task A_request_that_nobody_signed_is_not_even_read(string signature)
    {
        await using var bot = await BotUnderTest.StartAsync();

        using var response = await bot.PostAsync("this is no JSON"u8.ToArray(), signature: signature);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Of_ten_thousand_altered_requests_none_is_taken()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var random = new Random(10_000);
        var requests = Enumerable.Range(0, 10_000).Select(_ => Altered(bot, random)).ToList();
        var taken = 0;

        await Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (request, _) =>
        {
            using var response = await bot.PostAsync(request.Body, request.Timestamp, request.Signature);
            if (response.StatusCode is not HttpStatusCode.Unauthorized) Interlocked.Increment(ref taken);
        });

        Assert.Equal(0, taken);
    }

    [Fact]
    public async Task A_body_above_the_bound_is_refused_with_and_without_its_length()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var large = new byte[InteractionEndpoint.LargestBody + 1];
        using var client = new HttpClient();
        using var chunked = new HttpRequestMessage(HttpMethod.Post, bot.Address) { Content = new StreamContent(new MemoryStream(large)) };
        chunked.Headers.TransferEncodingChunked = true;
        chunked.Headers.TryAddWithoutValidation("X-Signature-Timestamp", "1");
        chunked.Headers.TryAddWithoutValidation("X-Signature-Ed25519", bot.Sign("1", large));

        using var first = await bot.PostAsync(large);
        using var second = await client.SendAsync(chunked);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge), (first.StatusCode, second.StatusCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"id\":1}")]
    [InlineData("{\"type\":2")]
    public async Task Signed_nonsense_is_a_bad_request(string body)
    {
        await using var bot = await BotUnderTest.StartAsync();

        using var response = await bot.PostAsync(Encoding.UTF8.GetBytes(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static (byte[] Body, string Timestamp, string Signature) Altered(BotUnderTest bot, Random random)
    {
        const string Timestamp = "1700000000";
        var signature = Convert.FromHexString(bot.Sign(Timestamp, Ping));
        var (body, timestamp) = (Ping.ToArray(), Encoding.ASCII.GetBytes(Timestamp));
        var part = random.Next(3) switch { 0 => signature, 1 => body, _ => timestamp };
        var index = random.Next(part.Length);
        part[index] = ReferenceEquals(part, timestamp) ? OtherDigit(part[index], random) : (byte)(part[index] ^ (1 << random.Next(8)));
        return (body, Encoding.ASCII.GetString(timestamp), Convert.ToHexStringLower(signature));
    }

    private static byte OtherDigit(byte digit, Random random) => (byte)('0' + ((digit - '0' + random.Next(1, 10)) % 10));
}
