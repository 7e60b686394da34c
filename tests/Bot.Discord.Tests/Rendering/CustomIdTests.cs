using Bot.Answers;
using Bot.Discord.Rendering;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.Rendering;

public sealed class CustomIdTests
{
    [Fact]
    public void A_button_carries_its_whole_request()
    {
        var request = new CommandRequest("talks", new Dictionary<string, string>(StringComparer.Ordinal) { ["query"] = "サーバーレス|^1=x", ["slides"] = "true" }) { Page = 12 };

        var text = CustomIdCodec.Write(new CustomId(ButtonAction.TurnPage, Locale.Japanese, "18446744073709551615", request))!;
        var id = CustomIdCodec.Read(text, [])!;

        Assert.Equal((ButtonAction.TurnPage, Locale.Japanese, "18446744073709551615", 12), (id.Action, id.Locale, id.Asker, id.Request.Page));
        Assert.Equal(request.Options, id.Request.Options);
    }

    [Fact]
    public void A_value_that_is_too_long_is_found_again_on_the_message()
    {
        var question = string.Concat(Enumerable.Repeat("長い質問", 40));

        var text = CustomIdCodec.Write(new CustomId(ButtonAction.Share, Locale.English, "1", CommandRequest.Of("ask", "question", question)), out var hashed)!;

        Assert.InRange(text.Length, 1, Limits.CustomId);
        Assert.Equal([question], hashed);
        Assert.Equal(question, CustomIdCodec.Read(text, ["another", question])!.Request["question"]);
        Assert.Null(CustomIdCodec.Read(text, ["another"]));
    }

    [Fact]
    public void Any_request_comes_back_as_it_was_or_is_no_button()
    {
        var random = new Random(7);
        var requests = new NastyReply(random);
        for (var run = 0; run < 5_000; run++)
        {
            var request = requests.Request();
            var text = CustomIdCodec.Write(new CustomId(ButtonAction.Follow, Locale.English, $"{random.NextInt64()}", request), out var hashed);
            if (text is null) continue;
            var read = CustomIdCodec.Read(text, [.. hashed])!;
            Assert.InRange(text.Length, 1, Limits.CustomId);
            Assert.Equal(request.Page, read.Request.Page);
            Assert.All(request.Options, option => Assert.Equal(CustomIdCodec.Normal(option.Value), read.Request[option.Key] ?? ""));
        }
    }
}
