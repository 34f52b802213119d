package dk.samvagt.live;

import tools.jackson.databind.JsonNode;

/** One event on its way from the instance where it happened to all browsers that watch its topic. */
record LiveEvent(String topic, String name, JsonNode data) {}
