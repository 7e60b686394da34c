using System.Text.Json;
using Bot.Announcements.Messaging;
using Bot.Discord.Tests.StandIn;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.Announcing;

/// <summary>What is checked before an announcement is promised.</summary>
public sealed class TargetCheckTests : MessengerTests
{
    private const string Channel = "500";
    private static readonly TargetNeeds Text = new(Role: null, Publish: false);

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task A_channel_where_the_bot_may_do_everything_is_fine(int type)
    {
        Discord.Server.Open(Channel, type);
        Assert.Equal(new TargetCheck.Fine(), await CheckAsync());
    }

    [Theory]
    [InlineData(1 << 10, "View Channel")]
    [InlineData(1 << 11, "Send Messages")]
    [InlineData(1 << 14, "Embed Links")]
    [InlineData(1 << 16, "Read Message History")]
    [InlineData((1 << 11) | (1 << 14), "Send Messages, Embed Links")]
    public async Task What_the_bot_lacks_is_named_as_Discords_settings_name_it(int denied, string names)
    {
        Discord.Server.Open(Channel, type: 0, denied: (ulong)denied);
        Assert.Equal(names, Missing(await CheckAsync()));
    }

    [Fact]
    public async Task A_thread_takes_its_rights_from_its_channel_and_needs_the_one_for_threads()
    {
        Discord.Server.Open("400", type: 0, denied: 1 << 11);
        Discord.Server.OpenThread(Channel, parent: "400");
        Assert.Equal(new TargetCheck.Fine(), await CheckAsync());
        Discord.Server.Open("400", type: 0, denied: 1UL << 38);
        Assert.Equal("Send Messages in Threads", Missing(await CheckAsync()));
    }

    [Fact]
    public async Task A_forum_is_told_as_one_and_its_right_to_post_by_the_forums_name_for_it()
    {
        Discord.Server.Open(Channel, type: 15);
        Assert.Equal(new TargetCheck.Fine { IsForum = true }, await CheckAsync());
        Discord.Server.Open(Channel, type: 15, denied: 1 << 11);
        Assert.Equal("Create Posts", Missing(await CheckAsync()));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(13)]
    public async Task A_voice_channel_or_category_takes_no_announcements(int type)
    {
        Discord.Server.Open(Channel, type);
        Assert.Equal(new TargetCheck.Unsuited(), await CheckAsync());
    }

    [Fact]
    public async Task A_role_that_not_everybody_may_mention_needs_a_right_of_its_own()
    {
        Discord.Server.Open(Channel, type: 0);
        Assert.Equal("Mention @everyone, @here, and All Roles", Missing(await CheckAsync(Text with { Role = StandInServer.Role })));
        Discord.Server.RoleIsMentionable = true;
        Assert.Equal(new TargetCheck.Fine(), await CheckAsync(Text with { Role = StandInServer.Role }));
    }

    [Fact]
    public async Task A_channel_that_is_gone_or_hidden_is_unknown_and_an_outage_is_no_answer()
    {
        Assert.Equal(new TargetCheck.Unknown(), await CheckAsync());
        Discord.Server.Open(Channel, type: 0);
        Discord.Prepare($"/channels/{Channel}", new Trouble.Refusal(403, 50001, "Missing Access"));
        Assert.Equal(new TargetCheck.Unknown(), await CheckAsync());
        Discord.Prepare($"/channels/{Channel}", new Trouble.RateLimit(60));
        Assert.IsType<TargetCheck.NoAnswer>(await CheckAsync());
    }

    [Fact]
    public async Task Who_manages_the_server_is_told_by_their_roles()
    {
        Discord.Server.Join("61", 1 << 5);
        Discord.Server.Join("62", 1 << 11);
        Assert.True(await Messenger.ManagesServerAsync(StandInServer.Id, "61", default));
        Assert.False(await Messenger.ManagesServerAsync(StandInServer.Id, "62", default));
        Assert.Null(await Messenger.ManagesServerAsync(StandInServer.Id, "63", default));
    }

    [Fact]
    public async Task All_servers_of_the_bot_are_listed_page_by_page()
    {
        Discord.Server.Others = 450;
        Assert.Equal(451, (await Messenger.ServersAsync(default))!.Count);
        Discord.Prepare("/guilds", new Trouble.RateLimit(60));
        Assert.Null(await Messenger.ServersAsync(default));
    }

    [Fact]
    public async Task A_server_that_the_bot_was_removed_from_is_told_from_one_that_gives_no_answer()
    {
        Assert.True(await Messenger.IsInServerAsync(StandInServer.Id, default));
        Discord.Server.HasBot = false;
        Assert.False(await Messenger.IsInServerAsync(StandInServer.Id, default));
        Discord.Prepare("/guilds", new Trouble.RateLimit(60));
        Assert.Null(await Messenger.IsInServerAsync(StandInServer.Id, default));
    }

    [Fact]
    public void The_stand_ins_server_has_the_shapes_of_Discords_specification()
    {
        Assert.SkipUnless(PayloadSpec.IsAtHand, PayloadSpec.Missing);
        Discord.Server.Open(Channel, type: 15);
        Discord.Server.OpenThread("600", parent: Channel);
        AssertShape("GuildWithCountsResponse", $"/guilds/{StandInServer.Id}");
        AssertShape("GuildMemberResponse", $"/guilds/{StandInServer.Id}/members/{DiscordStandIn.Application}");
        AssertShape("GuildChannelResponse", $"/channels/{Channel}");
        AssertShape("ThreadResponse", "/channels/600");
        AssertShape("ThreadsResponse", $"/guilds/{StandInServer.Id}/threads/active");
    }

    private void AssertShape(string component, string path) => Assert.Empty(
        PayloadSpec.ErrorsInComponent(component, JsonSerializer.Deserialize<JsonElement>(Discord.Server.Answer("GET", path, "", body: null)!.ToJsonString())));

    private Task<TargetCheck> CheckAsync(TargetNeeds? needs = null) => Messenger.CheckAsync(Target.Channel(Channel), needs ?? Text, default);

    private static string Missing(TargetCheck check) => string.Join(", ", Assert.IsType<TargetCheck.Missing>(check).Permissions);
}
